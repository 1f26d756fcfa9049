// Written by `npm run openapi` from docs/openapi.json.

export interface components {
    schemas: {
        BackChannelLogoutDto: {
            logout_token: string;
        };
        ProblemKind: {
            status: number;
            title: string;
        };
        /** @enum {string} */
        ProblemCode: "request.malformed" | "request.too-large" | "request.unsupported-media-type" | "request.timeout" | "request.headers-too-large" | "request.misdirected" | "request.cross-origin" | "request.too-many" | "request.key-reused" | "request.repeated" | "route.not-found" | "session.required" | "token.invalid" | "token.scope-exceeds" | "token.too-many" | "token.ended-already" | "calendar.replaced" | "session.demo-disabled" | "session.person-unknown" | "session.person-left" | "session.sign-in-failed" | "session.provider-unreachable" | "session.provider-missing" | "access.denied" | "access-request.incomplete" | "access-request.answered" | "access-request.asked" | "record.not-found" | "record.precondition-required" | "record.stale" | "record.conflict" | "draft.begun-already" | "draft.too-many" | "draft.too-large" | "view.name-taken" | "view.too-many" | "import.unreadable" | "import.mapping-invalid" | "import.state" | "import.not-all-valid" | "import.nothing" | "import.changed-since" | "proposal.unreadable" | "unit.unknown" | "unit.closed" | "unit.code-taken" | "unit.circle" | "unit.dates" | "unit.in-use" | "person.unknown" | "person.state" | "person.self" | "person.subject-taken" | "grant.scope-wrong" | "grant.exists" | "grant.ended-already" | "system.retirement-reason-missing" | "system.restriction-reason-missing" | "system.owner-already" | "system.use-prohibited" | "system.use-open" | "system.use-undecided" | "bulk.nothing" | "merge.state" | "merge.lets-in" | "merge.visibility" | "join.asked" | "join.keeps-already" | "relation.system-unknown" | "relation.exists" | "relation.circle" | "relation.state" | "relation.reason-missing" | "system.retired" | "classification.facts-invalid" | "classification.missing" | "review.state" | "review.assessment-changed" | "review.author-may-not-decide" | "review.owner-may-not-decide" | "review.editor-may-not-decide" | "review.justification-too-short" | "review.class-open" | "review.override-same-class" | "review.other-officer" | "review.own-decision" | "review.consent-needed" | "review.no-officer" | "review.questions-open" | "review.away-already" | "duty.answers-changed" | "duty.nothing-to-accept" | "duty.reason-missing" | "duty.lapsed" | "duty.run-under-way" | "evidence.damaged" | "evidence.type-refused" | "evidence.empty" | "evidence.incomplete" | "evidence.infected" | "evidence.unknown" | "evidence.withdrawn-already" | "incident.state" | "incident.authority-not-told" | "incident.told-already" | "comment.thread-resolved" | "comment.thread-full" | "comment.state" | "comment.not-yours" | "comment.mention-cannot-read" | "webhook.address-refused" | "webhook.too-many" | "webhook.inactive" | "webhook.delivery-state" | "document.incomplete" | "document.not-final" | "document.notified-already" | "registration.form-changed" | "registration.there-already" | "registration.not-there" | "registration.retracted-already" | "publication.closed" | "publication.decided-already" | "public-set.changed" | "public-set.withdrawn-already" | "rules.invalid" | "rules.id-taken" | "rules.too-early" | "rules.state" | "rules.changed" | "rules.consented-already" | "strategy.action-unknown" | "strategy.already-linked" | "print.busy" | "print.too-large" | "audit.nothing-sealed" | "export.too-long" | "export.busy" | "export.too-many" | "export.not-ready" | "export.rights-changed" | "service.broken" | "service.unavailable";
        /** @description One fault in the input: where (JSON Pointer into the body, or `?name` for a query parameter) and what. */
        ProblemError: {
            pointer: string;
            code: string;
            detail: string;
        };
        /** @description RFC 9457 problem details as sent by every refusal. */
        Problem: {
            /** @description Path of the page about this code, on the server that answered: `/problems/<code>`. */
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ProblemCode"];
            detail?: string;
            /** @description `urn:uuid:` of the request, to be quoted when asking for help. */
            instance: string;
            errors?: components["schemas"]["ProblemError"][];
            /** @description Numbers and codes of this occurrence, e.g. the current version. */
            params?: {
                [key: string]: string | number;
            };
        };
        /**
         * @description Roles that are granted; `owner` and `editor` are relations to one system and `system` is the product itself.
         * @enum {string}
         */
        Role: "staff" | "coordinator" | "compliance" | "auditor" | "strategy" | "board" | "admin";
        /** @enum {string} */
        PersonLanguage: "en" | "fr" | "de";
        UnitRef: {
            id: string;
            code: string;
            nameEn: string;
            nameFr: string;
            /** @description Null: not named in German yet. */
            nameDe: string | null;
        };
        /** @description A unit in the tree of the organisation. Closed units stay, for the records that name them. */
        Unit: {
            id: string;
            code: string;
            nameEn: string;
            nameFr: string;
            /** @description Null: not named in German yet. */
            nameDe: string | null;
            parentId: string | null;
            /** Format: date */
            activeFrom: string | null;
            /**
             * Format: date
             * @description Last day.
             */
            activeTo: string | null;
            /** @description Whether the unit has been closed: its last day has passed. */
            isClosed: boolean;
            /** @description The ETag of the unit. */
            version: number;
        };
        CreateUnit: {
            /** @description e.g. `CNECT.A.1`. */
            code: string;
            nameEn: string;
            nameFr: string;
            nameDe?: string | null;
            /**
             * Format: uuid
             * @description Id of the unit above; null or left out for one at the top.
             */
            parentId?: string | null;
            /** Format: date */
            activeFrom?: string | null;
        };
        /** @description A partial change; `activeTo` closes the unit after that day, null opens it again. */
        ChangeUnit: {
            /** @description e.g. `CNECT.A.1`. */
            code?: string;
            nameEn?: string;
            nameFr?: string;
            nameDe?: string | null;
            /**
             * Format: uuid
             * @description Id of the unit above; null or left out for one at the top.
             */
            parentId?: string | null;
            /** Format: date */
            activeFrom?: string | null;
            /** Format: date */
            activeTo?: string | null;
        };
        PersonRef: {
            id: string;
            name: string;
            /**
             * @description Somebody who is not here any more.
             * @constant
             */
            hasLeft?: true;
        };
        /** @description A line of the list of people. */
        PersonSummary: {
            id: string;
            name: string;
            /**
             * @description Somebody who is not here any more.
             * @constant
             */
            hasLeft?: true;
            unit: components["schemas"]["UnitRef"];
            isActive: boolean;
            /** @description Roles in force now. */
            roles: components["schemas"]["Role"][];
        };
        /** @description One role for a time and a part of the organisation. Never changed; it ends. */
        RoleGrant: {
            id: string;
            role: components["schemas"]["Role"];
            /** @description The unit whose subtree the role is for; null for the whole institution. */
            unit: components["schemas"]["UnitRef"] | null;
            startsAt: string;
            endsAt: string | null;
            /** @description Null: granted by the product itself, e.g. at sign-in. */
            grantedBy: components["schemas"]["PersonRef"] | null;
            endedBy: components["schemas"]["PersonRef"] | null;
            isInForce: boolean;
        };
        /** @description A person as an administrator sees one. */
        PersonDetail: {
            id: string;
            name: string;
            /**
             * @description Somebody who is not here any more.
             * @constant
             */
            hasLeft?: true;
            unit: components["schemas"]["UnitRef"];
            isActive: boolean;
            /** @description Roles in force now. */
            roles: components["schemas"]["Role"][];
            /** @description Identifier at the sign-in service. */
            subject: string;
            mail: string | null;
            language: components["schemas"]["PersonLanguage"];
            deactivatedAt: string | null;
            pseudonymisedAt: string | null;
            /** @description In force first, then those to come, then past ones. */
            grants: components["schemas"]["RoleGrant"][];
            /** @description Systems not retired that this person owns. */
            owns: number;
            /** @description The ETag of the person. */
            version: number;
        };
        CreatePerson: {
            subject: string;
            name: string;
            mail?: string | null;
            /** @description Code or id of the unit. */
            unit: string;
            language?: components["schemas"]["PersonLanguage"];
        };
        ChangePerson: {
            subject?: string;
            name?: string;
            mail?: string | null;
            /** @description Code or id of the unit. */
            unit?: string;
            language?: components["schemas"]["PersonLanguage"];
        };
        GrantRole: {
            role: components["schemas"]["Role"];
            /** @description Code or id of the unit whose subtree the role is for. */
            unit?: string;
            /**
             * Format: date
             * @description First day in Brussels; today when left out.
             */
            from?: string;
            /**
             * Format: date
             * @description Last day in Brussels; open when left out.
             */
            to?: string;
        };
        DemoPerson: {
            /** @description Value for `POST /session`. */
            id: string;
            name: string;
            roles: components["schemas"]["Role"][];
            unit: components["schemas"]["UnitRef"];
        };
        SignIn: {
            /** Format: uuid */
            person: string;
        };
        /** @description One CASL rule as the ability packs it; the browser rebuilds the same ability from these. */
        AccessRule: {
            action: string | string[];
            subject: string | string[];
            conditions?: {
                [key: string]: unknown;
            };
            inverted?: boolean;
        };
        Session: {
            person: {
                id: string;
                name: string;
                language: components["schemas"]["PersonLanguage"];
                roles: components["schemas"]["Role"][];
                unit: components["schemas"]["UnitRef"];
            };
            rules: components["schemas"]["AccessRule"][];
            expiresAt: string;
            demo: boolean;
        };
        /** @description One of my sessions, as far as I can recognise it. */
        OwnSession: {
            id: string;
            /** @description The browser as it called itself; empty when it did not. */
            agent: string;
            startedAt: string;
            /** @description Last use, to about a minute. */
            seenAt: string;
            expiresAt: string;
            /** @description The session of this very request. */
            isCurrent: boolean;
        };
        /** @description What one token may do: `action:Subject`, e.g. `read:AiSystem`. */
        TokenScope: string;
        /** @description A token without its secret, which is shown once and kept nowhere. */
        ApiToken: {
            id: string;
            name: string;
            /** @description Never more than its owner may do at the moment of use. */
            scopes: components["schemas"]["TokenScope"][];
            createdAt: string;
            expiresAt: string;
            /** @description To about a minute; null: never used. */
            usedAt: string | null;
            revokedAt: string | null;
            /** @description Neither expired nor revoked. */
            isLiving: boolean;
        };
        CreateApiToken: {
            /** @description What it is for. */
            name: string;
            /** @description A part of one's own rights. */
            scopes: components["schemas"]["TokenScope"][];
            /**
             * Format: date
             * @description Last day in Brussels, at most a year ahead; in 90 days when left out.
             */
            expiresOn?: string;
        };
        CreatedApiToken: {
            id: string;
            name: string;
            /** @description Never more than its owner may do at the moment of use. */
            scopes: components["schemas"]["TokenScope"][];
            createdAt: string;
            expiresAt: string;
            /** @description To about a minute; null: never used. */
            usedAt: string | null;
            revokedAt: string | null;
            /** @description Neither expired nor revoked. */
            isLiving: boolean;
            /** @description For `Authorization: Bearer`; shown this one time. */
            secret: string;
        };
        /** @enum {string} */
        AccessRequestState: "open" | "granted" | "refused";
        /** @description Somebody whom the provider knows and the register does not. */
        Guest: {
            name: string;
            mail: string | null;
            /** @description The unit that the provider named, if the register knows it. */
            unit: components["schemas"]["UnitRef"] | null;
            /** @description The newest request of this person, if there is one. */
            request: components["schemas"]["OwnAccessRequest"] | null;
            /** @description Units to choose from. */
            units: components["schemas"]["UnitRef"][];
        };
        OwnAccessRequest: {
            state: components["schemas"]["AccessRequestState"];
            reason: string;
            requestedAt: string;
            /** @description Why it was refused. */
            answer: string | null;
        };
        AskForAccess: {
            /** @description What it is needed for. */
            reason: string;
            /** @description Code or id of the unit; needed unless the provider named one. */
            unit?: string;
        };
        /** @description A request for access as an administrator sees it. */
        AccessRequest: {
            state: components["schemas"]["AccessRequestState"];
            reason: string;
            requestedAt: string;
            /** @description Why it was refused. */
            answer: string | null;
            id: string;
            /** @description Identifier at the sign-in service. */
            subject: string;
            name: string;
            mail: string | null;
            language: components["schemas"]["PersonLanguage"];
            unit: components["schemas"]["UnitRef"] | null;
        };
        /** @description Enters the person with one role, or refuses with a reason. */
        AnswerAccessRequest: {
            /** @enum {string} */
            state: "granted" | "refused";
            /** @description Needed to grant: code or id of the unit. */
            unit?: string;
            /** @description Needed to grant; one that is for the whole institution. */
            role?: components["schemas"]["Role"];
            /** @description Needed to refuse. */
            answer?: string;
        };
        /** @enum {string} */
        Grouping: "unit" | "class" | "stage" | "owner" | "action";
        /** @description How many systems of some stand in one class: the decided one, else the one that the answers give. */
        ClassCount: {
            /** @description `none` until the first answers are recorded. */
            class: components["schemas"]["HeadlineOrOpen"] | "none";
            count: number;
        };
        HeadlineOrOpen: components["schemas"]["Headline"] | "undetermined";
        /**
         * @description Headline classes in ascending order.
         * @enum {string}
         */
        Headline: "not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited";
        /** @description Systems that have something in common. */
        SystemGroup: {
            /** @description Code of the unit or action, id of the owner, key of class or stage, or `none`. */
            value: string;
            /** @description Of the owner; null of all others. */
            person: components["schemas"]["PersonRef"] | null;
            count: number;
            /** @description Those that there are. */
            classes: components["schemas"]["ClassCount"][];
        };
        /** @description What the filters leave, group by group; a system with several actions stands in several groups. */
        SystemGroups: {
            /** @description Systems, each counted once. */
            total: number;
            /** @description Of all of them. */
            classes: components["schemas"]["ClassCount"][];
            /** @description Classes and stages in their order, units and actions by code, owners by name; empty where none were asked for. */
            groups: components["schemas"]["SystemGroup"][];
            /** @description How many groups there are beyond those. */
            more: number;
        };
        /** @enum {string} */
        DutyAlert: "overdue" | "to_accept";
        /** @enum {string} */
        Keeper: "others" | "nobody";
        /** @enum {string} */
        Facet: "unit" | "stage" | "class" | "reviewState" | "origin" | "supplier" | "gpai" | "personalData" | "action" | "tag" | "visibility" | "duties" | "keeper";
        /** @description One value by which the list can be narrowed, and how many systems it would leave. */
        FacetValue: {
            value: string;
            count: number;
        };
        /** @description How many systems the filters leave, and how many each further value would. A facet that is filtered by counts as if it were not. */
        SystemFacets: {
            total: number;
            /** @description For each facet its values, most frequent first, at most 50. Units count with all below them, by code. */
            facets: {
                unit: components["schemas"]["FacetValue"][];
                stage: components["schemas"]["FacetValue"][];
                class: components["schemas"]["FacetValue"][];
                reviewState: components["schemas"]["FacetValue"][];
                origin: components["schemas"]["FacetValue"][];
                supplier: components["schemas"]["FacetValue"][];
                gpai: components["schemas"]["FacetValue"][];
                personalData: components["schemas"]["FacetValue"][];
                action: components["schemas"]["FacetValue"][];
                tag: components["schemas"]["FacetValue"][];
                visibility: components["schemas"]["FacetValue"][];
                duties: components["schemas"]["FacetValue"][];
                keeper: components["schemas"]["FacetValue"][];
            };
        };
        /** @enum {string} */
        Stage: "idea" | "development" | "pilot" | "in_use" | "suspended" | "retired";
        /** @enum {string} */
        Origin: "in_house" | "contracted" | "purchased" | "other_institution" | "open_source";
        /** @enum {string} */
        ReviewState: "not_requested" | "submitted" | "in_review" | "returned" | "awaiting_consent" | "decided" | "due_again";
        /**
         * @description Why a decision no longer stands.
         * @enum {string}
         */
        DueReason: "answers" | "rules" | "validity" | "stage" | "incident";
        /**
         * @description Who may read a record, from most to fewest: everybody with a role; the unit and those below it; or those alone who keep, review or audit it.
         * @enum {string}
         */
        Visibility: "institution" | "unit" | "restricted";
        /** @description What a person types to register a system. */
        RegisterSystem: {
            name: string;
            /** @description Plain words. */
            summary: string;
            /** @description Code or id of the organisation unit. */
            unit: string;
            /** @description The use for which the system is intended (Art 3(12)). */
            intendedPurpose: string;
            stage: components["schemas"]["Stage"];
            origin: components["schemas"]["Origin"];
            /** @description What else is known already. */
            details?: {
                acronym?: string | null;
                /** @description Other names. At most 20, each of at most 200 characters. */
                aliases?: string[];
                /** @description At most 20, each of at most 50 characters. */
                tags?: string[];
                /** @description Reference that identifies and traces the system (Annex VIII A4). */
                traceabilityReference?: string | null;
                /** @description Function or functional mailbox. */
                technicalContact?: string | null;
                businessContact?: string | null;
                champion?: string | null;
                expectedBenefits?: string | null;
                affectedPersons?: components["schemas"]["PersonGroup"][];
                /** @description Persons a year. */
                usersEstimate?: number | null;
                decisionRole?: components["schemas"]["DecisionRole"] | null;
                languages?: components["schemas"]["Language"][];
                /** @description Where it is placed on the market, put into service or made available (Annex VIII A10). */
                countries?: components["schemas"]["MemberState"][];
                operatorRoles?: components["schemas"]["OperatorRole"][];
                /** @description Annex VIII A1. */
                providerName?: string | null;
                providerAddress?: string | null;
                providerContact?: string | null;
                /** @description Name, address and contact of whoever submits on behalf of the provider (Annex VIII A2). */
                submitterOnBehalf?: string | null;
                /** @description Name, address and contact (Annex VIII A3). */
                authorisedRepresentative?: string | null;
                supplier?: string | null;
                contractReference?: string | null;
                productVersion?: string | null;
                /** @description Address of the provider's entry in the EU database (Annex VIII C3). */
                euDatabaseUrl?: string | null;
                techniques?: components["schemas"]["Technique"][];
                /** @description How it works, in short (Annex VIII A6). */
                operatingLogic?: string | null;
                /** @description The data it uses (Annex VIII A6). */
                inputData?: string | null;
                hosting?: components["schemas"]["Hosting"] | null;
                usesEuroHpc?: boolean | null;
                apiOffered?: boolean | null;
                openness?: components["schemas"]["Openness"] | null;
                licence?: string | null;
                energyNote?: string | null;
                personalData?: components["schemas"]["PersonalData"] | null;
                specialCategories?: components["schemas"]["SpecialCategory"][];
                dataSubjects?: components["schemas"]["PersonGroup"][];
                /** @description At most 20, each of at most 200 characters. */
                dataSources?: string[];
                /** @description Regulation (EU) 2018/1725, Art 31. */
                processingRecordReference?: string | null;
                /** @description Regulation (EU) 2018/1725, Art 39. */
                dpiaReference?: string | null;
                /** Format: date */
                dpiaOn?: string | null;
                /** @description Annex VIII C5. */
                dpiaSummary?: string | null;
                /** @description Art 27. */
                friaReference?: string | null;
                /** Format: date */
                friaOn?: string | null;
                /** @description Annex VIII C4. */
                friaSummary?: string | null;
                retention?: string | null;
                /** @description Annex VIII A7. */
                marketStatus?: components["schemas"]["MarketStatus"] | null;
                /**
                 * Format: date
                 * @description Day the work began.
                 */
                startedOn?: string | null;
                /**
                 * Format: date
                 * @description Day of first use, planned while it lies ahead.
                 */
                firstUseOn?: string | null;
                /**
                 * Format: date
                 * @description Art 111(2).
                 */
                lastSignificantChangeOn?: string | null;
                /** @description How persons oversee it (Arts 14 and 26(2)). */
                humanOversight?: string | null;
                /** @description Tests, accuracy, known limits. */
                evaluation?: string | null;
                securityReview?: components["schemas"]["SecurityReview"] | null;
                /** Format: date */
                securityReviewOn?: string | null;
                securityReviewReference?: string | null;
                incidentContact?: string | null;
                /** @description What the public may read. */
                publicSummary?: string | null;
            };
            /** @description Who may read the record; everybody in the institution when left out. */
            visibility?: components["schemas"]["Visibility"];
            /** @description Why it is restricted; needed with the visibility `restricted`. */
            restrictionReason?: string;
            /** @description Why it is retired; needed with the stage `retired`, when registering too. */
            retirementReason?: string;
            /** @description What it is made of; all of it, at most 50. */
            components?: components["schemas"]["StatedComponent"][];
            /** @description What was said about systems that look alike, at most 20; only when registering. */
            likenesses?: components["schemas"]["DuplicateAnswer"][];
            /** @description The file from which some of it was taken over; told in the history. */
            takenFrom?: components["schemas"]["TakenFrom"];
        };
        /**
         * @description Groups of persons, as affected by a system or as subjects of its data.
         * @enum {string}
         */
        PersonGroup: "staff" | "job_applicants" | "contractors" | "applicants" | "beneficiaries" | "tenderers" | "complainants" | "businesses" | "general_public" | "minors" | "vulnerable_persons" | "migrants";
        /**
         * @description What part the output has in a decision.
         * @enum {string}
         */
        DecisionRole: "informs" | "supports" | "decides_with_review" | "decides_alone";
        /** @enum {string} */
        Language: "bg" | "hr" | "cs" | "da" | "nl" | "en" | "et" | "fi" | "fr" | "de" | "el" | "hu" | "ga" | "it" | "lv" | "lt" | "mt" | "pl" | "pt" | "ro" | "sk" | "sl" | "es" | "sv" | "sq" | "ar" | "hy" | "az" | "be" | "bs" | "ca" | "zh" | "ka" | "is" | "ja" | "ko" | "mk" | "no" | "ru" | "sr" | "tr" | "uk";
        /** @enum {string} */
        MemberState: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "ES" | "FI" | "FR" | "GR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
        /**
         * @description The institution's roles (Art 3(3) to (8)).
         * @enum {string}
         */
        OperatorRole: "provider" | "deployer" | "importer" | "distributor" | "authorised_representative" | "product_manufacturer";
        /** @enum {string} */
        Technique: "supervised_learning" | "unsupervised_learning" | "reinforcement_learning" | "deep_learning" | "text_generation" | "image_generation" | "language_processing" | "machine_translation" | "speech" | "computer_vision" | "recommendation" | "retrieval" | "knowledge_based" | "optimisation";
        /** @enum {string} */
        Hosting: "own_data_centre" | "other_institution" | "cloud_in_eu" | "cloud_outside_eu" | "supplier_service" | "device" | "supercomputer";
        /**
         * @description What of the system others may read and use.
         * @enum {string}
         */
        Openness: "closed" | "weights" | "source" | "fully_open";
        /** @enum {string} */
        PersonalData: "yes" | "no" | "unknown";
        /**
         * @description Special categories of personal data (Regulation (EU) 2018/1725, Arts 10(1) and 11).
         * @enum {string}
         */
        SpecialCategory: "racial_or_ethnic_origin" | "political_opinions" | "religious_or_philosophical_beliefs" | "trade_union_membership" | "genetic" | "biometric" | "health" | "sex_life_or_orientation" | "criminal_convictions";
        /**
         * @description The status of Annex VIII, Section A, point 7.
         * @enum {string}
         */
        MarketStatus: "on_market_or_in_service" | "no_longer" | "recalled";
        /** @enum {string} */
        SecurityReview: "none" | "planned" | "done";
        /** @description A component as somebody says it: what they do not know they may leave out. */
        StatedComponent: {
            kind: components["schemas"]["ComponentKind"];
            name: string;
            version?: string | null;
            supplier?: string | null;
            licence?: string | null;
            /** @description A general-purpose AI model (Art 3(63)). Null: not known. */
            isGeneralPurpose?: boolean | null;
            hosting?: components["schemas"]["Hosting"] | null;
        };
        /** @enum {string} */
        ComponentKind: "model" | "dataset" | "software";
        /** @description What a person said, when registering, about a system that looks alike. */
        DuplicateAnswer: {
            /** @description Id or reference of the system that looks alike. */
            to: string;
            choice: components["schemas"]["DuplicateChoice"];
            /** @description Why it is a record of its own. */
            reason: string;
        };
        /**
         * @description A new use of the same product, or a system of its own that only looks alike.
         * @enum {string}
         */
        DuplicateChoice: "extends" | "separate";
        /** @description The file from which what is sent was taken over. */
        TakenFrom: {
            /** @description Its name. */
            file: string;
            sha256: string;
        };
        /** @description A partial change: a field left out stays; null or an empty list empties a field that may be empty. */
        ChangeSystem: {
            name?: string;
            /** @description Plain words. */
            summary?: string;
            /** @description Code or id of the organisation unit. */
            unit?: string;
            /** @description The use for which the system is intended (Art 3(12)). */
            intendedPurpose?: string;
            stage?: components["schemas"]["Stage"];
            origin?: components["schemas"]["Origin"];
            /** @description What else is known already. */
            details?: {
                acronym?: string | null;
                /** @description Other names. At most 20, each of at most 200 characters. */
                aliases?: string[];
                /** @description At most 20, each of at most 50 characters. */
                tags?: string[];
                /** @description Reference that identifies and traces the system (Annex VIII A4). */
                traceabilityReference?: string | null;
                /** @description Function or functional mailbox. */
                technicalContact?: string | null;
                businessContact?: string | null;
                champion?: string | null;
                expectedBenefits?: string | null;
                affectedPersons?: components["schemas"]["PersonGroup"][];
                /** @description Persons a year. */
                usersEstimate?: number | null;
                decisionRole?: components["schemas"]["DecisionRole"] | null;
                languages?: components["schemas"]["Language"][];
                /** @description Where it is placed on the market, put into service or made available (Annex VIII A10). */
                countries?: components["schemas"]["MemberState"][];
                operatorRoles?: components["schemas"]["OperatorRole"][];
                /** @description Annex VIII A1. */
                providerName?: string | null;
                providerAddress?: string | null;
                providerContact?: string | null;
                /** @description Name, address and contact of whoever submits on behalf of the provider (Annex VIII A2). */
                submitterOnBehalf?: string | null;
                /** @description Name, address and contact (Annex VIII A3). */
                authorisedRepresentative?: string | null;
                supplier?: string | null;
                contractReference?: string | null;
                productVersion?: string | null;
                /** @description Address of the provider's entry in the EU database (Annex VIII C3). */
                euDatabaseUrl?: string | null;
                techniques?: components["schemas"]["Technique"][];
                /** @description How it works, in short (Annex VIII A6). */
                operatingLogic?: string | null;
                /** @description The data it uses (Annex VIII A6). */
                inputData?: string | null;
                hosting?: components["schemas"]["Hosting"] | null;
                usesEuroHpc?: boolean | null;
                apiOffered?: boolean | null;
                openness?: components["schemas"]["Openness"] | null;
                licence?: string | null;
                energyNote?: string | null;
                personalData?: components["schemas"]["PersonalData"] | null;
                specialCategories?: components["schemas"]["SpecialCategory"][];
                dataSubjects?: components["schemas"]["PersonGroup"][];
                /** @description At most 20, each of at most 200 characters. */
                dataSources?: string[];
                /** @description Regulation (EU) 2018/1725, Art 31. */
                processingRecordReference?: string | null;
                /** @description Regulation (EU) 2018/1725, Art 39. */
                dpiaReference?: string | null;
                /** Format: date */
                dpiaOn?: string | null;
                /** @description Annex VIII C5. */
                dpiaSummary?: string | null;
                /** @description Art 27. */
                friaReference?: string | null;
                /** Format: date */
                friaOn?: string | null;
                /** @description Annex VIII C4. */
                friaSummary?: string | null;
                retention?: string | null;
                /** @description Annex VIII A7. */
                marketStatus?: components["schemas"]["MarketStatus"] | null;
                /**
                 * Format: date
                 * @description Day the work began.
                 */
                startedOn?: string | null;
                /**
                 * Format: date
                 * @description Day of first use, planned while it lies ahead.
                 */
                firstUseOn?: string | null;
                /**
                 * Format: date
                 * @description Art 111(2).
                 */
                lastSignificantChangeOn?: string | null;
                /** @description How persons oversee it (Arts 14 and 26(2)). */
                humanOversight?: string | null;
                /** @description Tests, accuracy, known limits. */
                evaluation?: string | null;
                securityReview?: components["schemas"]["SecurityReview"] | null;
                /** Format: date */
                securityReviewOn?: string | null;
                securityReviewReference?: string | null;
                incidentContact?: string | null;
                /** @description What the public may read. */
                publicSummary?: string | null;
            };
            /** @description Who may read the record; everybody in the institution when left out. */
            visibility?: components["schemas"]["Visibility"];
            /** @description Why it is restricted; needed with the visibility `restricted`. */
            restrictionReason?: string;
            /** @description Why it is retired; needed with the stage `retired`, when registering too. */
            retirementReason?: string;
            /** @description What it is made of; all of it, at most 50. */
            components?: components["schemas"]["StatedComponent"][];
            /** @description The file from which some of it was taken over; told in the history. */
            takenFrom?: components["schemas"]["TakenFrom"];
            /** @description Ids of the people who help to keep the record; all of them, at most 20. */
            editors?: string[];
            /** @description Fields that are not published, each with the reason; all of them. */
            withheld?: components["schemas"]["Withheld"];
            /** @description Why the record is changed; kept in its history. */
            reason?: string;
        };
        /** @description Fields that are not published, each with the reason (at most 500 characters). */
        Withheld: {
            summary?: string;
            unit?: string;
            intendedPurpose?: string;
            stage?: string;
            origin?: string;
            components?: string;
            acronym?: string;
            aliases?: string;
            tags?: string;
            traceabilityReference?: string;
            technicalContact?: string;
            businessContact?: string;
            champion?: string;
            expectedBenefits?: string;
            affectedPersons?: string;
            usersEstimate?: string;
            decisionRole?: string;
            languages?: string;
            countries?: string;
            operatorRoles?: string;
            providerName?: string;
            providerAddress?: string;
            providerContact?: string;
            submitterOnBehalf?: string;
            authorisedRepresentative?: string;
            supplier?: string;
            contractReference?: string;
            productVersion?: string;
            euDatabaseUrl?: string;
            techniques?: string;
            operatingLogic?: string;
            inputData?: string;
            hosting?: string;
            usesEuroHpc?: string;
            apiOffered?: string;
            openness?: string;
            licence?: string;
            energyNote?: string;
            personalData?: string;
            specialCategories?: string;
            dataSubjects?: string;
            dataSources?: string;
            processingRecordReference?: string;
            dpiaReference?: string;
            dpiaOn?: string;
            dpiaSummary?: string;
            friaReference?: string;
            friaOn?: string;
            friaSummary?: string;
            retention?: string;
            marketStatus?: string;
            startedOn?: string;
            firstUseOn?: string;
            lastSignificantChangeOn?: string;
            humanOversight?: string;
            evaluation?: string;
            securityReview?: string;
            securityReviewOn?: string;
            securityReviewReference?: string;
            incidentContact?: string;
            publicSummary?: string;
        } & {
            [key: string]: string;
        };
        WithholdableField: "summary" | "unit" | "intendedPurpose" | "stage" | "origin" | "components" | components["schemas"]["DetailKey"];
        /** @enum {string} */
        DetailKey: "acronym" | "aliases" | "tags" | "traceabilityReference" | "technicalContact" | "businessContact" | "champion" | "expectedBenefits" | "affectedPersons" | "usersEstimate" | "decisionRole" | "languages" | "countries" | "operatorRoles" | "providerName" | "providerAddress" | "providerContact" | "submitterOnBehalf" | "authorisedRepresentative" | "supplier" | "contractReference" | "productVersion" | "euDatabaseUrl" | "techniques" | "operatingLogic" | "inputData" | "hosting" | "usesEuroHpc" | "apiOffered" | "openness" | "licence" | "energyNote" | "personalData" | "specialCategories" | "dataSubjects" | "dataSources" | "processingRecordReference" | "dpiaReference" | "dpiaOn" | "dpiaSummary" | "friaReference" | "friaOn" | "friaSummary" | "retention" | "marketStatus" | "startedOn" | "firstUseOn" | "lastSignificantChangeOn" | "humanOversight" | "evaluation" | "securityReview" | "securityReviewOn" | "securityReviewReference" | "incidentContact" | "publicSummary";
        /** @description Hands a record over to a new owner. */
        HandOver: {
            /**
             * Format: uuid
             * @description Id of the person who will own it.
             */
            to: string;
            reason?: string;
        };
        /** @description What the register holds of a system itself; this whole part is proven by the audit log. */
        SystemRecord: {
            id: string;
            /** @description `AIS-<year>-<number>`, never reused. */
            reference: string;
            name: string;
            summary: string;
            unit: components["schemas"]["UnitRef"];
            intendedPurpose: string;
            stage: components["schemas"]["Stage"];
            origin: components["schemas"]["Origin"];
            owner: components["schemas"]["PersonRef"];
            /** @description Who helps to keep the record, by name. */
            editors: components["schemas"]["PersonRef"][];
            visibility: components["schemas"]["Visibility"];
            restrictionReason: string | null;
            withheld: components["schemas"]["Withheld"];
            components: components["schemas"]["Component"][];
            details: components["schemas"]["SystemDetails"];
            /** Format: date */
            retiredOn: string | null;
            retirementReason: string | null;
            registeredAt: string;
        };
        /** @description What a system is made of that is not itself a registered system. */
        Component: {
            kind: components["schemas"]["ComponentKind"];
            name: string;
            version: string | null;
            supplier: string | null;
            licence: string | null;
            /** @description A general-purpose AI model (Art 3(63)). Null: not known. */
            isGeneralPurpose: boolean | null;
            hosting: components["schemas"]["Hosting"] | null;
        };
        /** @description Everything that may be said of a system beside what is needed to register it. Null or an empty list: not known yet. */
        SystemDetails: {
            acronym: string | null;
            /** @description Other names. At most 20, each of at most 200 characters. */
            aliases: string[];
            /** @description At most 20, each of at most 50 characters. */
            tags: string[];
            /** @description Reference that identifies and traces the system (Annex VIII A4). */
            traceabilityReference: string | null;
            /** @description Function or functional mailbox. */
            technicalContact: string | null;
            businessContact: string | null;
            champion: string | null;
            expectedBenefits: string | null;
            affectedPersons: components["schemas"]["PersonGroup"][];
            /** @description Persons a year. */
            usersEstimate: number | null;
            decisionRole: components["schemas"]["DecisionRole"] | null;
            languages: components["schemas"]["Language"][];
            /** @description Where it is placed on the market, put into service or made available (Annex VIII A10). */
            countries: components["schemas"]["MemberState"][];
            operatorRoles: components["schemas"]["OperatorRole"][];
            /** @description Annex VIII A1. */
            providerName: string | null;
            providerAddress: string | null;
            providerContact: string | null;
            /** @description Name, address and contact of whoever submits on behalf of the provider (Annex VIII A2). */
            submitterOnBehalf: string | null;
            /** @description Name, address and contact (Annex VIII A3). */
            authorisedRepresentative: string | null;
            supplier: string | null;
            contractReference: string | null;
            productVersion: string | null;
            /** @description Address of the provider's entry in the EU database (Annex VIII C3). */
            euDatabaseUrl: string | null;
            techniques: components["schemas"]["Technique"][];
            /** @description How it works, in short (Annex VIII A6). */
            operatingLogic: string | null;
            /** @description The data it uses (Annex VIII A6). */
            inputData: string | null;
            hosting: components["schemas"]["Hosting"] | null;
            usesEuroHpc: boolean | null;
            apiOffered: boolean | null;
            openness: components["schemas"]["Openness"] | null;
            licence: string | null;
            energyNote: string | null;
            personalData: components["schemas"]["PersonalData"] | null;
            specialCategories: components["schemas"]["SpecialCategory"][];
            dataSubjects: components["schemas"]["PersonGroup"][];
            /** @description At most 20, each of at most 200 characters. */
            dataSources: string[];
            /** @description Regulation (EU) 2018/1725, Art 31. */
            processingRecordReference: string | null;
            /** @description Regulation (EU) 2018/1725, Art 39. */
            dpiaReference: string | null;
            /** Format: date */
            dpiaOn: string | null;
            /** @description Annex VIII C5. */
            dpiaSummary: string | null;
            /** @description Art 27. */
            friaReference: string | null;
            /** Format: date */
            friaOn: string | null;
            /** @description Annex VIII C4. */
            friaSummary: string | null;
            retention: string | null;
            /** @description Annex VIII A7. */
            marketStatus: components["schemas"]["MarketStatus"] | null;
            /**
             * Format: date
             * @description Day the work began.
             */
            startedOn: string | null;
            /**
             * Format: date
             * @description Day of first use, planned while it lies ahead.
             */
            firstUseOn: string | null;
            /**
             * Format: date
             * @description Art 111(2).
             */
            lastSignificantChangeOn: string | null;
            /** @description How persons oversee it (Arts 14 and 26(2)). */
            humanOversight: string | null;
            /** @description Tests, accuracy, known limits. */
            evaluation: string | null;
            securityReview: components["schemas"]["SecurityReview"] | null;
            /** Format: date */
            securityReviewOn: string | null;
            securityReviewReference: string | null;
            incidentContact: string | null;
            /** @description What the public may read. */
            publicSummary: string | null;
        };
        /** @description The class so far: `headline` is `undetermined` while bounds differ and none is provisional. */
        ClassState: {
            headline: components["schemas"]["HeadlineOrOpen"];
            definite: boolean;
            lower: components["schemas"]["Headline"];
            upper: components["schemas"]["Headline"];
        };
        /** @description What to expect of a class that is open: the one that follows if what is open is answered as it ordinarily is. Never a class: nothing keeps it, and nothing is decided by it. */
        ClassPresumption: {
            class: components["schemas"]["Headline"];
            /** @description How many unanswered questions it rests on. */
            open: number;
        };
        /** @description One line of the register. */
        SystemSummary: {
            id: string;
            reference: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
            stage: components["schemas"]["Stage"];
            owner: components["schemas"]["PersonRef"];
            visibility: components["schemas"]["Visibility"];
            /** @description Null until the first answers are recorded. */
            class: components["schemas"]["ClassState"] | null;
            /** @description Left out where the class is certain or decided, or where nothing can be presumed. */
            presumption?: components["schemas"]["ClassPresumption"];
            /** @description The class an officer decided, if the decision still stands. */
            decidedClass: components["schemas"]["Headline"] | null;
            reviewState: components["schemas"]["ReviewState"];
            /** @description Why the review has fallen due again; empty otherwise. */
            dueBecause: components["schemas"]["DueReason"][];
            changedAt: string;
        };
        /** @description A piece of text; `isHit` where it is what somebody looked for. */
        TextPiece: {
            text: string;
            isHit: boolean;
        };
        /** @description A line of the register as a list shows it. */
        FoundSystem: {
            id: string;
            reference: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
            stage: components["schemas"]["Stage"];
            owner: components["schemas"]["PersonRef"];
            visibility: components["schemas"]["Visibility"];
            /** @description Null until the first answers are recorded. */
            class: components["schemas"]["ClassState"] | null;
            /** @description Left out where the class is certain or decided, or where nothing can be presumed. */
            presumption?: components["schemas"]["ClassPresumption"];
            /** @description The class an officer decided, if the decision still stands. */
            decidedClass: components["schemas"]["Headline"] | null;
            reviewState: components["schemas"]["ReviewState"];
            /** @description Why the review has fallen due again; empty otherwise. */
            dueBecause: components["schemas"]["DueReason"][];
            changedAt: string;
            /** @description Where the words stand, with a few words around; only when looked for by text. */
            excerpt?: components["schemas"]["TextPiece"][];
            /** @description By key what each column that was asked for holds; of a restricted record those are left out that people typed. */
            cells?: {
                [key: string]: unknown;
            };
        };
        SystemDetail: {
            id: string;
            /** @description `AIS-<year>-<number>`, never reused. */
            reference: string;
            name: string;
            summary: string;
            unit: components["schemas"]["UnitRef"];
            intendedPurpose: string;
            stage: components["schemas"]["Stage"];
            origin: components["schemas"]["Origin"];
            owner: components["schemas"]["PersonRef"];
            /** @description Who helps to keep the record, by name. */
            editors: components["schemas"]["PersonRef"][];
            visibility: components["schemas"]["Visibility"];
            restrictionReason: string | null;
            withheld: components["schemas"]["Withheld"];
            components: components["schemas"]["Component"][];
            details: components["schemas"]["SystemDetails"];
            /** Format: date */
            retiredOn: string | null;
            retirementReason: string | null;
            registeredAt: string;
            /** @description Counts every change to the system, its answers, review and links; the ETag. */
            version: number;
            changedAt: string;
            /** @description The unit and all above it, from the top; what rights on units depend on. */
            unitPath: string[];
            class: components["schemas"]["ClassState"] | null;
            /** @description Left out where the class is certain or decided, or where nothing can be presumed. */
            presumption?: components["schemas"]["ClassPresumption"];
            decidedClass: components["schemas"]["Headline"] | null;
            reviewState: components["schemas"]["ReviewState"];
            /** @description Why the review has fallen due again; empty otherwise. */
            dueBecause: components["schemas"]["DueReason"][];
            progress: components["schemas"]["RecordProgress"];
        };
        /** @description How far a record is on its way, and what waits for somebody. */
        RecordProgress: {
            /** @description Of the duties that hold: how many are done or do not apply, how many there are, and how many are late. */
            duties: {
                done: number;
                of: number;
                late: number;
            };
            /**
             * @description With the database of the Union (Article 71): whether it is registered, or has to be; null for neither.
             * @enum {string|null}
             */
            registration: "owed" | "registered" | null;
            /** @description Questions of officers without an answer. */
            questions: number;
            /** @description Threads of comments that are not closed. */
            threads: number;
            /** @description Incidents that are not closed. */
            incidents: number;
        };
        /** @description One accepted change of a record. */
        RevisionSummary: {
            /** @description Counts from 1 in the order of the changes. */
            number: number;
            at: string;
            /** @description Null for the product itself. */
            by: components["schemas"]["PersonRef"] | null;
            /** @description What was done, e.g. `system.change`. */
            intent: string;
            /** @description Why, as whoever changed it said. */
            reason: string | null;
            /** @description Names of the fields changed; empty for the first. */
            changed: string[];
        };
        /** @description A revision with the whole record as it stood then. Names of units and people are those of today. */
        Revision: {
            /** @description Counts from 1 in the order of the changes. */
            number: number;
            at: string;
            /** @description Null for the product itself. */
            by: components["schemas"]["PersonRef"] | null;
            /** @description What was done, e.g. `system.change`. */
            intent: string;
            /** @description Why, as whoever changed it said. */
            reason: string | null;
            /** @description Names of the fields changed; empty for the first. */
            changed: string[];
            record: components["schemas"]["SystemRecord"];
        };
        /** @description A record as it stood at the end of a day in Brussels. */
        SystemAsOf: {
            /** Format: date */
            asOf: string;
            record: components["schemas"]["SystemRecord"];
            class: components["schemas"]["ClassState"] | null;
            decidedClass: components["schemas"]["Headline"] | null;
            reviewState: components["schemas"]["ReviewState"];
            /** @description Who decided last until that day. */
            decidedBy: components["schemas"]["PersonRef"] | null;
        };
        /**
         * @description What somebody may say a system is to another one.
         * @enum {string}
         */
        SaidRelation: "part_of" | "uses" | "replaces" | "same_product" | "possible_duplicate";
        /** @description `same_product` and `possible_duplicate` are the same either way round; `merged_into` comes from a merge alone. */
        RelationKind: components["schemas"]["SaidRelation"] | "merged_into";
        /**
         * @description Only a possible duplicate is proposed, by the register itself or by a person, and then confirmed or rejected.
         * @enum {string}
         */
        RelationState: "proposed" | "confirmed" | "rejected";
        SystemMention: {
            id: string;
            reference: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
            stage: components["schemas"]["Stage"];
        };
        SystemRelation: {
            id: string;
            kind: components["schemas"]["RelationKind"];
            /**
             * @description `from`: this system is part of, uses, replaces the other; `to`: the other way round.
             * @enum {string}
             */
            direction: "from" | "to";
            other: components["schemas"]["SystemMention"];
            state: components["schemas"]["RelationState"];
            reason: string | null;
            /** @description Null: the register itself. */
            proposedBy: components["schemas"]["PersonRef"] | null;
            proposedAt: string;
            settledBy: components["schemas"]["PersonRef"] | null;
            settledAt: string | null;
        };
        AddRelation: {
            /** @description Id or reference of the other system. */
            to: string;
            kind: components["schemas"]["SaidRelation"];
            reason?: string;
        };
        /** @description Confirms or rejects a possible duplicate. */
        SettleRelation: {
            /** @enum {string} */
            state: "confirmed" | "rejected";
            /** @description Needed to reject. */
            reason?: string;
        };
        /** @description A registered system that may be the one somebody is about to register. */
        DuplicateCandidate: {
            id: string;
            reference: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
            stage: components["schemas"]["Stage"];
            summary: string;
            owner: components["schemas"]["PersonRef"];
            supplier: string | null;
            /** @description From 0 to 1: how alike the names are. */
            likeness: number;
            /** @description The name is the same but for case, accents, punctuation or characters that cannot be seen. */
            isTwin: boolean;
        };
        Neighbour: {
            system: components["schemas"]["SystemMention"];
            class: components["schemas"]["ClassState"] | null;
            decidedClass: components["schemas"]["Headline"] | null;
            reviewState: components["schemas"]["ReviewState"];
            /** @description From the system that was asked about; 0 for itself. */
            steps: number;
        };
        /** @description Ids of systems. */
        NeighbourRelation: {
            from: string;
            to: string;
            /**
             * @description `same_product` and `possible_duplicate` are the same either way round; `merged_into` comes from a merge alone.
             * @enum {string}
             */
            kind: "part_of" | "uses" | "replaces" | "same_product" | "merged_into";
        };
        Neighbourhood: {
            /** @description By name. */
            systems: components["schemas"]["Neighbour"][];
            relations: components["schemas"]["NeighbourRelation"][];
            /** @description There are more than are shown. */
            isCut: boolean;
        };
        /** @enum {string} */
        ProposalFormat: "cyclonedx" | "model_card";
        /** @description A field of the record of which a file may speak. */
        ProposedField: "name" | "summary" | "intendedPurpose" | components["schemas"]["DetailKey"];
        /** @description Where in the file something is said. */
        ProposalPlace: {
            /** @description JSON Pointer (RFC 6901) into the document, or into the head of a model card. */
            pointer: string | null;
            /** @description The heading in a model card under which it stands. */
            heading: string | null;
            /** @description Counts from 1; null in JSON. */
            line: number | null;
            /** @description How it stands there, at most 200 characters; what is longer ends in "…". */
            quote: string;
        };
        /**
         * @description It would fill what is empty; differs from what stands; says the same.
         * @enum {string}
         */
        ProposalState: "fills" | "differs" | "same";
        FieldProposal: {
            field: components["schemas"]["ProposedField"];
            /** @description Fits the field: it can be sent as it is. */
            value: string | string[];
            /** @description Whether the file says more than the field holds: the value ends at the last sentence that fits. */
            isCut: boolean;
            /** @description At least one, at most 20. */
            from: components["schemas"]["ProposalPlace"][];
            state: components["schemas"]["ProposalState"];
            /** @description What the record says; null where it says nothing, and for a new one. */
            stands: string | string[] | null;
        };
        ComponentProposal: {
            /** @description For one that stands already: as it would stand with what the file adds. */
            component: components["schemas"]["Component"];
            from: components["schemas"]["ProposalPlace"][];
            state: components["schemas"]["ProposalState"];
            /** @description The component of the same kind, name and version that the record has. */
            stands: components["schemas"]["Component"] | null;
        };
        /**
         * @description Why something is not taken over: the record has no such field; no value of ours means it; it does not fit; something else was said before; it has a form that is not read; it lies elsewhere, and nothing is fetched; or it wants judging.
         * @enum {string}
         */
        NotTakenReason: "no-field" | "not-in-vocabulary" | "too-long" | "too-many" | "said-twice" | "not-a-text" | "not-fetched" | "for-a-person";
        NotTaken: {
            from: components["schemas"]["ProposalPlace"];
            why: components["schemas"]["NotTakenReason"];
        };
        /** @description What a file says of the fields of a record. */
        RecordProposals: {
            format: components["schemas"]["ProposalFormat"];
            /** @description Of CycloneDX; null for a model card. */
            formatVersion: string | null;
            /** @description Of the bytes that arrived, in hexadecimal. */
            sha256: string;
            /** @description In the order of the record. */
            fields: components["schemas"]["FieldProposal"][];
            /** @description Models, then data, then software; as many as a record holds. */
            components: components["schemas"]["ComponentProposal"][];
            /** @description How many further components the file names. */
            componentsLeftOut: number;
            /** @description In the order of the file, at most 100. */
            notTaken: components["schemas"]["NotTaken"][];
            notTakenLeftOut: number;
        };
        /** @description How many there are. */
        Counted: {
            /** @description Those that the reader may see: a list of them has as many. */
            count: number;
            /** @description More that are closed to the reader, and told as a number alone. */
            hidden: number;
        };
        CountedClass: {
            /** @description Those that the reader may see: a list of them has as many. */
            count: number;
            /** @description More that are closed to the reader, and told as a number alone. */
            hidden: number;
            /** @description `none` until the first answers are recorded. */
            class: components["schemas"]["HeadlineOrOpen"] | "none";
        };
        /** @description The register now. */
        RegisterFigures: {
            /** @description By the class that counts: the decided one, else the one that the answers give. */
            systems: components["schemas"]["CountedClass"][];
            /** @description Of them those in pilot or in use on which no decision stands. */
            undecided: components["schemas"]["CountedClass"][];
            /** @description Duties past the last day on which they were not late. */
            lateDuties: components["schemas"]["Counted"];
            /** @description Found to be serious, and not closed. */
            seriousIncidents: components["schemas"]["Counted"];
            /** @description Actions of the strategy that systems are linked to. */
            actions: {
                of: number;
                /** @description Those that the reader may see: a list of them has as many. */
                count: number;
                /** @description More that are closed to the reader, and told as a number alone. */
                hidden: number;
            };
        };
        /** @description The same at the end of a day that has been; everything is counted. */
        DayFigures: {
            systems: components["schemas"]["ClassCount"][];
            undecided: components["schemas"]["ClassCount"][];
            lateDuties: number;
            seriousIncidents: number;
            actions: number;
        };
        PastFigures: {
            /** @description Ends of the last twelve months and the day that was asked for, in their order; null: not counted yet. */
            days: {
                day: string;
                figures: components["schemas"]["DayFigures"] | null;
            }[];
        };
        /** @description How many systems that the reader may see serve the actions of a sector of the strategy, each counted once. */
        SectorSystems: {
            sector: {
                code: string;
                titleEn: string;
                titleFr: string;
            };
            /** @description Codes of its actions. */
            actions: string[];
            total: number;
            /** @description By the class that counts; those that there are. */
            classes: components["schemas"]["ClassCount"][];
        };
        /** @enum {string} */
        MovementKind: "prohibited" | "serious" | "high_risk" | "undecided" | "lowered" | "late" | "rules" | "closed" | "registered" | "retired" | "actions";
        /** @description Something that a movement is about. */
        Moved: {
            /** @enum {string} */
            kind: "system" | "incident" | "action" | "rules";
            /** @description Its reference, code or id. */
            reference: string;
            /** @description Empty for rules. */
            name: string;
            /** @description In French, where it is kept in both languages. */
            nameFr: string | null;
        };
        /** @description What moved since a day, the weightiest first; what did not move is left out. */
        Movement: {
            /** @description Those that the reader may see: a list of them has as many. */
            count: number;
            /** @description More that are closed to the reader, and told as a number alone. */
            hidden: number;
            kind: components["schemas"]["MovementKind"];
            /** @description At most five, the newest first. */
            things: components["schemas"]["Moved"][];
        };
        BulkChange: {
            /**
             * Format: uuid
             * @description Id of the new owner.
             */
            owner?: string;
            /** @description Code or id of the unit. */
            unit?: string;
            stage?: components["schemas"]["Stage"];
            /** @description Needed with the stage `retired`. */
            retirementReason?: string;
            addTags?: string[];
            removeTags?: string[];
        };
        /** @description The filters of the list of systems, by their names. */
        SystemFilterValues: {
            [key: string]: string | string[];
        };
        PreviewBulkChange: {
            /** @description Ids of chosen systems. */
            systems?: string[];
            /** @description Or all that these filters leave. */
            filters?: components["schemas"]["SystemFilterValues"];
            change: components["schemas"]["BulkChange"];
        };
        BulkPreviewItem: {
            id: string;
            reference: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
            stage: components["schemas"]["Stage"];
            version: number;
            /** @description Fields that would change, each with its old and its new value; empty: nothing would. */
            changed: {
                [key: string]: {
                    from: unknown;
                    to: unknown;
                };
            };
            /** @description Why this system cannot be changed so; null: it can. */
            refusal: components["schemas"]["ProblemCode"] | null;
        };
        BulkPreview: {
            /** @description Of all that were chosen; more than 500 have to be narrowed. */
            total: number;
            items: components["schemas"]["BulkPreviewItem"][];
            /** @description People whose ids the changes name. */
            named: components["schemas"]["PersonRef"][];
        };
        ApplyBulkChange: {
            change: components["schemas"]["BulkChange"];
            /** @description What was seen: each system with the version it had. */
            systems: {
                /** Format: uuid */
                id: string;
                version: number;
            }[];
            reason?: string;
        };
        BulkResult: {
            /** @description Stands in the entry of each system. */
            batch: string;
            changed: number;
        };
        /** @enum {string} */
        JoinState: "open" | "accepted" | "refused";
        /** @description Somebody who asks to help keep a record. */
        JoinRequest: {
            id: string;
            person: components["schemas"]["PersonRef"];
            message: string | null;
            state: components["schemas"]["JoinState"];
            askedAt: string;
            /** @description Why it was refused. */
            answer: string | null;
        };
        /** @description An open request for a record that I keep. */
        JoinRequestForMe: {
            id: string;
            person: components["schemas"]["PersonRef"];
            message: string | null;
            state: components["schemas"]["JoinState"];
            askedAt: string;
            /** @description Why it was refused. */
            answer: string | null;
            system: components["schemas"]["SystemMention"];
        };
        AskToJoin: {
            message?: string;
        };
        /** @description Accepting makes the person an editor. */
        AnswerJoinRequest: {
            /** @enum {string} */
            state: "accepted" | "refused";
            answer?: string;
        };
        /** @description Takes a record into another one of the same system; it stays readable, retired, with all it holds. */
        MergeSystems: {
            /** @description Id or reference of the record that stays. */
            into: string;
            /** @description Version of that record. */
            intoVersion: number;
            reason: string;
            /** @description Ids of all who come to read the record that stays, as the preview names them: they are let in on purpose. */
            lettingIn?: string[];
        };
        /** @description Undoes a merge: the record goes on as before, and the other one gives back what it still holds as it took it over. */
        UndoMerge: {
            /** @description Version of the record that stayed. */
            intoVersion: number;
            reason: string;
        };
        /** @description What a merge would give, or has given, to the record that stays. */
        MergeResult: {
            /** @description Fields that change, each with its old and its new value. */
            changed: {
                [key: string]: {
                    from: unknown;
                    to: unknown;
                };
            };
            /** @description Links to actions of the strategy and relations that are copied. */
            links: number;
            relations: number;
            named: components["schemas"]["PersonRef"][];
            /** @description People who cannot read the record that stays, and will, because they keep the one that goes. */
            lettingIn: components["schemas"]["PersonRef"][];
        };
        /** @enum {string} */
        Density: "compact" | "spacious";
        /** @description A name for filters, an order, and how a table of them looks; what it shows depends on who looks. */
        SavedView: {
            id: string;
            name: string;
            owner: components["schemas"]["PersonRef"];
            isMine: boolean;
            /** @description Everybody who reads the register may use it. */
            isShared: boolean;
            /** @description As the list of systems takes them, with `sort`, `thenBy`, `columns`, `groupBy` and `density`. */
            filters: components["schemas"]["SystemFilterValues"];
            isFollowed: boolean;
            /** @description The ETag of the view. */
            version: number;
        };
        SaveView: {
            name: string;
            filters: components["schemas"]["SystemFilterValues"];
            isShared?: boolean;
        };
        ChangeView: {
            name?: string;
            filters?: components["schemas"]["SystemFilterValues"];
            isShared?: boolean;
        };
        /** @description A view that I follow, and how much there is new for me. */
        FollowedView: {
            view: components["schemas"]["SavedView"];
            /** @description When I looked last. */
            seenAt: string;
            /** @description Systems in it that were registered or changed since; 1000 stands for that and more. */
            changed: number;
        };
        SaveDraft: {
            /** @description What the form holds; at most 100,000 characters as JSON. */
            content: unknown;
        };
        /** @description The program that began a draft, for whoever goes on with it. */
        DraftedBy: {
            /** @description What the token is called. */
            token: string;
            at: string;
            /** @description What the program filled in: fields of the record, or keys of questions. */
            filled: string[];
        };
        Draft: {
            /** @description What the form holds; at most 100,000 characters as JSON. */
            content: unknown;
            /** @description What is being typed, e.g. `registering` or `editing.what.<system>`. */
            key: string;
            savedAt: string;
            /** @description Which state of it this is, for `If-Match`; no other state has had the same number. */
            version: number;
            /** @description Null where the person began it. */
            draftedBy: components["schemas"]["DraftedBy"] | null;
        };
        /** @description What a program knows of a system that is not in the register: fields of the form in which a person registers it. */
        DraftRecord: {
            name?: string;
            /** @description Plain words. */
            summary?: string;
            /** @description The use for which the system is intended (Art 3(12)). */
            intendedPurpose?: string;
            /** @description Code or id of the organisation unit. */
            unit?: string;
            stage?: components["schemas"]["Stage"];
            /** @description Why it is retired; needed with the stage `retired`, when registering too. */
            retirementReason?: string;
            origin?: components["schemas"]["Origin"];
            supplier?: string;
            productVersion?: string;
        };
        /** @description Answers that a program proposes; those that stand in the register and are not named stay as they are. */
        DraftAnswers: {
            /** @description By the key of the question. */
            facts: {
                [key: string]: components["schemas"]["FactValue"];
            };
            /** @description Why, by the key of the question; at most 2000 characters each. */
            notes?: {
                [key: string]: string;
            };
        };
        /** @description One answer. Booleans for yes/no, a string for an enum or a day (`YYYY-MM-DD`), a number, and for a multi-enum either the closed list of chosen items (all others are "no") or an open pair of lists (items in neither list stay unknown). */
        FactValue: boolean | number | string | string[] | {
            yes: string[];
            no: string[];
        };
        /** @description A draft that waits for the person for whom the program acts. */
        KeptDraft: {
            key: string;
            savedAt: string;
            /** @description For `If-Match`, as long as the person has not gone on with it. */
            version: number;
            /** @description Where in the web the person finds it. */
            page: string;
        };
        /**
         * @description How an answer was given that was not given alone: together with others of a list shown whole, all alike; or taken over from what the record says, or from what the institution is.
         * @enum {string}
         */
        AnswerMeans: "list" | "record" | "institution";
        /** @description One answer with its author. */
        Answer: {
            value: components["schemas"]["FactValue"];
            note?: string;
            /** @description Left out for an answer that was given alone. */
            means?: components["schemas"]["AnswerMeans"];
            by: components["schemas"]["PersonRef"];
            at: string;
        };
        /** @description The complete set of answers to assess. A key left out is unknown. Answers equal to the ones before keep their author and time. */
        AssessSystem: {
            /** @description By fact key of the ruleset. */
            facts: {
                [key: string]: components["schemas"]["FactValue"];
            };
            /** @description By fact key; only for answered facts. */
            notes?: {
                [key: string]: string;
            };
            /** @description By fact key; only for answered facts. It has to be so: in a list, alike; in the record; of the institution. */
            means?: {
                [key: string]: components["schemas"]["AnswerMeans"];
            };
        };
        /** @description One immutable assessment: these facts, under this law, gave this result. */
        Assessment: {
            id: string;
            systemId: string;
            /** @description 1 for the first assessment of the system. */
            number: number;
            /** @description Day of the law applied, `YYYY-MM-DD`. */
            lawDate: string;
            ruleset: {
                id: string;
                digest: string;
            };
            engineVersion: string;
            answers: {
                [key: string]: components["schemas"]["Answer"];
            };
            result: components["schemas"]["ClassificationResult"];
            /** @description What the house rules of that day say; null for assessments made before there were any. */
            house: {
                id: string;
                digest: string;
                result: components["schemas"]["HouseResult"];
            } | null;
            /** @description SHA-256 over the canonical form of facts, law date, ruleset, result and what the house rules say. */
            digest: string;
            assessedBy: components["schemas"]["PersonRef"];
            assessedAt: string;
        };
        /** @description The result for one set of facts on one day under one ruleset. Every completion of the unknown facts has a headline within `lower`..`upper` in the ruleset's order. */
        ClassificationResult: {
            ruleset: string;
            on: string;
            /** @description The headline class; `undetermined` while bounds differ, unless the ruleset names a provisional class. */
            headline: string;
            /** @description True only if no completion of the unknown facts gives another headline. */
            definite: boolean;
            lower: string;
            upper: string;
            /** @description Classes held for certain, in ruleset order, whatever the headline: `transparency` too where it is the headline itself. */
            also: string[];
            /** @description Named outcomes that hold for certain, e.g. `derogation_applied`, `use_not_permitted`. */
            marks: string[];
            /** @description Answers that cannot all be right, with the facts that make it so, sorted. */
            contradictions: {
                code: string;
                facts: string[];
            }[];
            /** @description Duties that apply or may apply, in ruleset order. */
            duties: components["schemas"]["DutyFinding"][];
            findings: components["schemas"]["Finding"][];
            /** @description Unanswered facts that can still change the result, most telling first. */
            missing: string[];
            /** @description The first of `missing`, or null. */
            nextQuestion: string | null;
        };
        /** @description One duty that applies, or may. */
        DutyFinding: {
            duty: string;
            provision: string;
            role: string;
            /**
             * @description Duties that do not apply are left out.
             * @enum {string}
             */
            truth: "true" | "unknown";
            certainty: components["schemas"]["Certainty"];
            kind?: components["schemas"]["DutyKind"];
            /** @description Known facts it rests on, and facts that could still decide it; sorted. */
            decidedBy: string[];
            open: string[];
            /** @description The classes that bring it, each with the earliest day possible; `settled` is false while another day is possible too. */
            triggers: {
                /** @description Class or mark; null for every system under the law. */
                class: string | null;
                /** @enum {string} */
                truth: "true" | "unknown";
                formal: string | null;
                effective: string | null;
                certainty: components["schemas"]["Certainty"];
                settled: boolean;
            }[];
        };
        /**
         * @description How a statement was verified; see the law library for what each mark means.
         * @enum {string}
         */
        Certainty: "text" | "text-amending" | "recital" | "draft-guideline" | "secondary" | "knowledge" | "own";
        /**
         * @description What a line among the duties is, where it is not a duty.
         * @enum {string}
         */
        DutyKind: "permission" | "consequence";
        /** @description What one rule came to. */
        Finding: {
            rule: string;
            /** @description Provision as cited, e.g. `5(1)(f)`, `6(2) Annex III 4(a)`. */
            provision: string;
            truth: components["schemas"]["Truth"];
            certainty: components["schemas"]["Certainty"];
            /** @description The class this rule would give, if it gives one. */
            gives?: string;
            /** @description Known facts that decided it (empty while unknown), sorted. */
            decidedBy: string[];
            /** @description Facts that could still decide it (empty when known), sorted. */
            open: string[];
            /** @description The exceptions of the rule, each with its own truth. */
            exceptions: {
                rule: string;
                provision: string;
                truth: components["schemas"]["Truth"];
            }[];
            trace?: components["schemas"]["TraceNode"];
        };
        /**
         * @description Three-valued truth. Unanswered is `unknown`, never `false`.
         * @enum {string}
         */
        Truth: "true" | "false" | "unknown";
        /** @description The node of an explanation: what was asked, what was found. Mirrors the condition it explains. */
        TraceNode: {
            /** @enum {string} */
            kind: "all" | "any" | "not" | "fact" | "since" | "rule";
            truth: components["schemas"]["Truth"];
            /** @description `fact`: the fact read; `rule`: the rule referred to. */
            key?: string;
            /** @description `fact`: the value compared with, if any; `since`: the day. */
            operand?: string | number | string[];
            children?: components["schemas"]["TraceNode"][];
        };
        /** @description What the house rules say of a system. The class of the Act is not theirs to say. */
        HouseResult: {
            /** @description Level of attention, with its bounds while answers are missing. */
            attention: string;
            definite: boolean;
            lower: string;
            upper: string;
            findings: components["schemas"]["Finding"][];
            /** @description Duties that apply or may apply, in ruleset order. */
            duties: components["schemas"]["DutyFinding"][];
            /** @description Answers that cannot all be right, with the facts that make it so, sorted. */
            contradictions: {
                code: string;
                facts: string[];
            }[];
            /** @description Unanswered questions, the Act's among them, on which the level of attention still hangs. */
            missing: string[];
        };
        AssessmentSummary: {
            id: string;
            number: number;
            headline: string;
            definite: boolean;
            lower: string;
            upper: string;
            ruleset: string;
            digest: string;
            assessedBy: components["schemas"]["PersonRef"];
            assessedAt: string;
        };
        SubmitForReview: {
            /** @description What the officer should know. */
            message?: string;
        };
        /** @enum {string} */
        DecisionKind: "confirm" | "override";
        /** @description A decision is bound to the digest of the assessment the officer read. */
        DecideReview: {
            kind: components["schemas"]["DecisionKind"];
            assessmentDigest: string;
            /** @description The class decided. Needed to override; to confirm, leave it out or repeat the assessed class. */
            class?: components["schemas"]["Headline"];
            /** @description At least 50 characters to override. */
            justification?: string;
            /** @description Provision relied on. */
            legalBasis?: string;
            /** @description Ids of the evidence relied on, at most 50. */
            evidence?: string[];
        };
        Decision: {
            id: string;
            number: number;
            kind: components["schemas"]["DecisionKind"];
            assessmentId: string;
            assessmentDigest: string;
            /** @description What the assessment said. */
            assessed: components["schemas"]["ClassState"];
            class: components["schemas"]["Headline"];
            /** @description It gives less than the assessment or an earlier override said, and needs a second officer. */
            lowers: boolean;
            justification: string | null;
            legalBasis: string | null;
            decidedBy: components["schemas"]["PersonRef"];
            decidedAt: string;
            /** @description Last day on which it stands. */
            validUntil: string | null;
            /** @description Ids of the evidence relied on. */
            evidence: string[];
            /** @description What the second officer said; null where none was needed, or none has answered. */
            consent: components["schemas"]["Consent"] | null;
        };
        Consent: {
            verdict: components["schemas"]["Verdict"];
            reason: string | null;
            by: components["schemas"]["PersonRef"];
            at: string;
        };
        /** @enum {string} */
        Verdict: "consent" | "refuse";
        /** @description What a second officer says to a decision that lowers the class. */
        ConsentToDecision: {
            /**
             * Format: uuid
             * @description Id of the decision that was read.
             */
            decision: string;
            verdict: components["schemas"]["Verdict"];
            /** @description Needed to refuse. */
            reason?: string;
        };
        AskedQuestion: {
            question: string;
            /** @description Key of the fact that it is about. */
            factKey?: string;
        };
        /** @description Sends a case back to its owner, with at least one question and at most 20. */
        ReturnReview: {
            questions: components["schemas"]["AskedQuestion"][];
        };
        GivenAnswer: {
            /**
             * Format: uuid
             * @description Id of the question.
             */
            question: string;
            answer: string;
        };
        /** @description Answers every open question of a returned case, which goes back to the officer. */
        AnswerQuestions: {
            answers: components["schemas"]["GivenAnswer"][];
        };
        ReviewQuestion: {
            id: string;
            number: number;
            question: string;
            factKey: string | null;
            askedBy: components["schemas"]["PersonRef"];
            askedAt: string;
            answer: string | null;
            answeredBy: components["schemas"]["PersonRef"] | null;
            answeredAt: string | null;
        };
        AssignReview: {
            /**
             * Format: uuid
             * @description Id of an officer who may decide on the case.
             */
            officer: string;
        };
        /** @description Days by which a case is to be taken and decided, in working days of the institution. */
        ReviewDeadlines: {
            takeBy: string | null;
            decideBy: string | null;
            /** @description What counts now; null while nothing is asked of an officer. */
            dueOn: string | null;
            isOverdue: boolean;
            /** @description Working days until then, today left out; below zero once it has passed. */
            workingDaysLeft: number | null;
        };
        /** @description The review of one system; this whole part is proven by the audit log. */
        ReviewRecord: {
            systemId: string;
            state: components["schemas"]["ReviewState"];
            /** @description Empty unless it has fallen due again. */
            dueBecause: components["schemas"]["DueReason"][];
            submittedBy: components["schemas"]["PersonRef"] | null;
            submittedAt: string | null;
            message: string | null;
            officer: components["schemas"]["PersonRef"] | null;
            takenAt: string | null;
            /** @description Who stands in for the officer today. */
            standIn: components["schemas"]["PersonRef"] | null;
            clocks: components["schemas"]["ReviewDeadlines"];
            /** @description Of all rounds, newest last, at most 100. */
            questions: components["schemas"]["ReviewQuestion"][];
            decision: components["schemas"]["Decision"] | null;
            /** @description A decision that waits for a second officer. */
            proposal: components["schemas"]["Decision"] | null;
            /** @description The decision before, which stood until the case was opened anew. */
            former: components["schemas"]["Decision"] | null;
        };
        /**
         * @description Mine (and of those for whom I stand in), not taken by anybody, all that is open, waiting for a second officer, with the owner, fallen due again.
         * @enum {string}
         */
        Queue: "mine" | "free" | "open" | "consent" | "returned" | "due_again";
        QueueItem: {
            systemId: string;
            reference: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
            class: components["schemas"]["ClassState"];
            state: components["schemas"]["ReviewState"];
            dueBecause: components["schemas"]["DueReason"][];
            submittedBy: components["schemas"]["PersonRef"];
            submittedAt: string;
            officer: components["schemas"]["PersonRef"] | null;
            dueOn: string | null;
            isOverdue: boolean;
            /** @description Working days until then, today left out; below zero once it has passed. */
            workingDaysLeft: number | null;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Why this person may not decide here, or null.
             * @enum {string|null}
             */
            barredBecause: "review.author-may-not-decide" | "review.owner-may-not-decide" | "review.editor-may-not-decide" | null;
        };
        /** @enum {string} */
        QueueAge: "late" | "upTo2" | "upTo5" | "upTo10" | "more";
        /** @description How many cases each queue holds, and how many of all open ones are overdue. */
        QueueCounts: {
            queues: {
                mine: number;
                free: number;
                open: number;
                consent: number;
                returned: number;
                due_again: number;
            };
            overdue: number;
            ages: {
                late: number;
                upTo2: number;
                upTo5: number;
                upTo10: number;
                more: number;
            };
        };
        /** @description What one officer has to do. */
        OfficerLoad: {
            person: components["schemas"]["PersonRef"];
            /** @description Assigned or taken, and not decided. */
            open: number;
            overdue: number;
            decidedLast30Days: number;
            /** @description Away today, and who stands in. */
            absence: components["schemas"]["Absence"] | null;
        };
        Absence: {
            id: string;
            person: components["schemas"]["PersonRef"];
            standIn: components["schemas"]["PersonRef"];
            from: string;
            until: string;
        };
        /** @description Days on which somebody is away, and the officer who stands in. */
        EnterAbsence: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /**
             * Format: uuid
             * @description Id of an officer.
             */
            standIn: string;
        };
        /** @description How reviews are run. */
        ReviewPolicy: {
            /** @description Working days in which a case is taken. */
            takeDays: number;
            /** @description Working days in which it is decided, from the submission; not less than those to take it. */
            decideDays: number;
            /** @description Months for which a decision stands. */
            validMonths: number;
            /** @description The same for high-risk systems; not more. */
            validMonthsHighRisk: number;
            /** @description Whether submitted cases are assigned in turn. */
            rotates: boolean;
            /** @description Working days after the registration of a system in which none of its duties is late. As it was when left out. */
            dutyGraceDays?: number;
        };
        /** @enum {string} */
        FreeDayKind: "public" | "institution";
        /** @description What is said of a free day; which day it is, the address says. */
        KeepFreeDay: {
            /** @description A public holiday, or a day on which the institution alone is closed. */
            kind: components["schemas"]["FreeDayKind"];
            nameEn: string;
            nameFr: string;
            nameDe: string;
        };
        /** @description A day on which the institution does not work, besides weekends. */
        FreeDay: {
            /** @description A public holiday, or a day on which the institution alone is closed. */
            kind: components["schemas"]["FreeDayKind"];
            nameEn: string;
            nameFr: string;
            nameDe: string;
            day: string;
        };
        /** @enum {string} */
        DutyState: "open" | "in_progress" | "met" | "not_applicable";
        /**
         * @description Asked by the Act and the law around it, or by the institution's own rules.
         * @enum {string}
         */
        DutyLayer: "law" | "house";
        /** @description What the law says of one duty of one system. */
        OwedDuty: {
            /** @description Id of the duty in the rules, e.g. `article-27`. */
            key: string;
            layer: components["schemas"]["DutyLayer"];
            provision: string;
            /** @description Whom it binds, e.g. `deployer`. */
            role: string;
            /** @description Classes that bring it; empty where every system has it. */
            classes: string[];
            /** @description The day by the letter, `YYYY-MM-DD`; null where there is none. */
            formalOn: string | null;
            /** @description The day from which it is in effect; null where it only comes after a significant change of the design (Art 111(2)). */
            effectiveOn: string | null;
            certainty: components["schemas"]["Certainty"];
            /** @description False while a later day is possible too. */
            isSettled: boolean;
            /** @description False where a decision brings it and the answers leave it open. */
            isCertain: boolean;
        };
        /**
         * @description Past its day; in effect or within 90 days; before the system is used; later or only after a change; met or not applicable; no longer owed.
         * @enum {string}
         */
        DutyStanding: "overdue" | "due" | "before_use" | "later" | "done" | "lapsed";
        Duty: {
            /** @description Id of the duty in the rules, e.g. `article-27`. */
            key: string;
            layer: components["schemas"]["DutyLayer"];
            provision: string;
            /** @description Whom it binds, e.g. `deployer`. */
            role: string;
            /** @description Classes that bring it; empty where every system has it. */
            classes: string[];
            /** @description The day by the letter, `YYYY-MM-DD`; null where there is none. */
            formalOn: string | null;
            /** @description The day from which it is in effect; null where it only comes after a significant change of the design (Art 111(2)). */
            effectiveOn: string | null;
            certainty: components["schemas"]["Certainty"];
            /** @description False while a later day is possible too. */
            isSettled: boolean;
            /** @description False where a decision brings it and the answers leave it open. */
            isCertain: boolean;
            id: string;
            state: components["schemas"]["DutyState"];
            /** @description Why it does not apply. */
            reason: string | null;
            note: string | null;
            responsible: components["schemas"]["PersonRef"] | null;
            /** @description The day by which it has to be met: that of the law, or the first use if that is later; null while neither is known. */
            dueOn: string | null;
            /**
             * Format: date
             * @description The last day on which it is not late: the same, or the end of a grace after the system was registered if that is later.
             */
            lateAfter: string | null;
            standing: components["schemas"]["DutyStanding"];
            lapsedAt: string | null;
            changedAt: string;
            /** @description Ids of the evidence that serves it and has not been withdrawn. */
            evidence: string[];
        };
        /** @description What the rules and answers of today would change. */
        DutyChange: {
            /** @description Digest of the assessment it rests on; name it to accept. */
            assessmentDigest: string;
            added: components["schemas"]["OwedDuty"][];
            removed: {
                id: string;
                duty: components["schemas"]["OwedDuty"];
                isWorkedOn: boolean;
            }[];
            moved: {
                id: string;
                from: components["schemas"]["OwedDuty"];
                to: components["schemas"]["OwedDuty"];
            }[];
        };
        SystemDuties: {
            systemId: string;
            /** @description The next day first; those that have lapsed last. */
            items: components["schemas"]["Duty"][];
            /** @description Null where nothing would change. */
            change: components["schemas"]["DutyChange"] | null;
        };
        AcceptDuties: {
            assessmentDigest: string;
        };
        ChangeDuty: {
            state?: components["schemas"]["DutyState"];
            /** @description Why it does not apply; needed for the state `not_applicable`. */
            reason?: string;
            /** @description What has been done; null empties it. */
            note?: string | null;
            /**
             * Format: uuid
             * @description Id of a person; null for the owner.
             */
            responsible?: string | null;
            /** @description Ids of the evidence that serves it; all of it, at most 50. */
            evidence?: string[];
            /** @description Evidence that comes with the change and serves the duty besides, at most 5. */
            adds?: components["schemas"]["EvidenceAdded"][];
        };
        /** @description Evidence that is added together with what it serves: a file that has arrived, or a link. */
        EvidenceAdded: {
            title: string;
            /**
             * Format: uuid
             * @description Id of a file that has arrived.
             */
            file?: string;
            /** @description Begins with `https://` or `http://`. */
            url?: string;
            /** Format: date */
            standsFor?: string;
            /** Format: date */
            validUntil?: string;
        };
        SystemOfDuties: {
            id: string;
            reference: string;
            name: string;
            stage: components["schemas"]["Stage"];
            /** @description Version of the record, to be named with an answer. */
            version: number;
            unit: components["schemas"]["UnitRef"];
            owner: components["schemas"]["PersonRef"];
        };
        DutyItem: {
            /** @description Id of the duty in the rules, e.g. `article-27`. */
            key: string;
            layer: components["schemas"]["DutyLayer"];
            provision: string;
            /** @description Whom it binds, e.g. `deployer`. */
            role: string;
            /** @description Classes that bring it; empty where every system has it. */
            classes: string[];
            /** @description The day by the letter, `YYYY-MM-DD`; null where there is none. */
            formalOn: string | null;
            /** @description The day from which it is in effect; null where it only comes after a significant change of the design (Art 111(2)). */
            effectiveOn: string | null;
            certainty: components["schemas"]["Certainty"];
            /** @description False while a later day is possible too. */
            isSettled: boolean;
            /** @description False where a decision brings it and the answers leave it open. */
            isCertain: boolean;
            id: string;
            state: components["schemas"]["DutyState"];
            /** @description Why it does not apply. */
            reason: string | null;
            note: string | null;
            responsible: components["schemas"]["PersonRef"] | null;
            /** @description The day by which it has to be met: that of the law, or the first use if that is later; null while neither is known. */
            dueOn: string | null;
            /**
             * Format: date
             * @description The last day on which it is not late: the same, or the end of a grace after the system was registered if that is later.
             */
            lateAfter: string | null;
            standing: components["schemas"]["DutyStanding"];
            lapsedAt: string | null;
            changedAt: string;
            /** @description Ids of the evidence that serves it and has not been withdrawn. */
            evidence: string[];
            system: components["schemas"]["SystemOfDuties"];
            /** @description Whether whoever asks may say how far it has got. */
            mayChange: boolean;
        };
        /**
         * @description Not done; of those past their last day, due until the end of this month, due after it or without a day, without a day; met or not applicable.
         * @enum {string}
         */
        DutyTime: "open" | "late" | "month" | "later" | "undated" | "done";
        /** @description What is not done, by when; each counted up to 10,000, and 10,001 where there are more. */
        DutyCounts: {
            late: number;
            month: number;
            later: number;
        };
        /** @description A system with duties that were asked for. The numbers are of all its duties. */
        DutySystem: {
            system: components["schemas"]["SystemOfDuties"];
            owed: number;
            done: number;
            late: number;
            /**
             * Format: date
             * @description The last day on which the first of those asked for is not late; null where it has none.
             */
            firstOn: string | null;
        };
        /** @description A month in which duties are due. Counted up to 10,000 each, and 10,001 where there are more. */
        DutyMonth: {
            /**
             * Format: date
             * @description Its first day; null for those without a day.
             */
            from: string | null;
            open: number;
            late: number;
            done: number;
        };
        /** @description A day on which duties are due that are not done. */
        DayOfDuties: {
            /** Format: date */
            day: string;
            /** @description Counted up to 1,000, and 1,001 where there are more. */
            open: number;
            /** @description The first four. */
            items: components["schemas"]["DutyOfDay"][];
        };
        DutyOfDay: {
            id: string;
            key: string;
            state: components["schemas"]["DutyState"];
            system: {
                reference: string;
                name: string;
            };
        };
        /** @description The same answer to the same duty of several systems. */
        AnswerDuties: {
            /** @description Id of the duty in the rules. */
            key: string;
            /** @description Records in the versions that were read, at most 100. */
            systems: {
                /** Format: uuid */
                id: string;
                version: number;
            }[];
            state: components["schemas"]["DutyState"];
            /** @description Why it does not apply; needed for the state `not_applicable`. */
            reason?: string;
            note?: string;
            adds?: components["schemas"]["EvidenceAdded"][];
        };
        AnsweredDuties: {
            /** @description Ids of systems whose duty was answered. */
            answered: string[];
            /** @description Systems whose duty was left as it was, and why. */
            refused: {
                id: string;
                code: components["schemas"]["ProblemCode"];
            }[];
        };
        /** @description An address at which calendar programs read the days of one's duties. Nothing else can be read there. */
        CalendarAddress: {
            id: string;
            createdAt: string;
            /** @description Known to the minute. */
            usedAt: string | null;
        };
        CreateCalendar: {
            /**
             * Format: uuid
             * @description Id of the address that the new one takes the place of; null where one knows of none.
             */
            replaces: string | null;
        };
        /** @description With the address itself, which is shown once. */
        NewCalendarAddress: {
            id: string;
            createdAt: string;
            /** @description Known to the minute. */
            usedAt: string | null;
            address: string;
        };
        /** @description Duties of one quarter. */
        DutyQuarter: {
            /** @description Its first day. */
            from: string;
            /** @description Open and in progress. */
            open: number;
            overdue: number;
            done: number;
        };
        /** @description A walk through all systems that works out their duties anew. */
        DutyRun: {
            id: string;
            /** @enum {string} */
            reason: "asked" | "rules";
            total: number;
            done: number;
            /** @description Systems whose duties would change, or that had none before. */
            changed: number;
            startedAt: string;
            finishedAt: string | null;
        };
        /** @enum {string} */
        EvidenceKind: "file" | "link";
        Evidence: {
            id: string;
            kind: components["schemas"]["EvidenceKind"];
            title: string;
            fileName: string | null;
            /** @description As its content says, whatever it was called. */
            mediaType: string | null;
            /** @description Bytes. */
            size: number | null;
            /** @description SHA-256 of the file, 64 hex digits. */
            sha256: string | null;
            url: string | null;
            /** @description The day it stands for, e.g. that of the report or of the course; not the day on which it was added. */
            standsFor: string | null;
            /** @description Last day on which it holds. */
            validUntil: string | null;
            isExpired: boolean;
            addedBy: components["schemas"]["PersonRef"];
            addedAt: string;
            withdrawnBy: components["schemas"]["PersonRef"] | null;
            withdrawnAt: string | null;
            withdrawalReason: string | null;
            /** @description What it serves: `duty:` or `decision:` with an id, `answer:` with a fact key. */
            uses: string[];
        };
        AddLink: {
            title: string;
            /** @description Begins with `https://` or `http://`. */
            url: string;
            /**
             * Format: date
             * @description Today or a day that has been.
             */
            standsFor?: string;
            /**
             * Format: date
             * @description Not before the day it stands for.
             */
            validUntil?: string;
        };
        WithdrawEvidence: {
            reason: string;
        };
        /** @description Which evidence supports an answer; all of it. */
        SupportAnswer: {
            /** @description Ids, at most 50. */
            evidence: string[];
        };
        /** @description A file that has arrived and serves nothing yet; kept for a day for whoever sent it. */
        ArrivedFile: {
            id: string;
            fileName: string;
            /** @description As its content says. */
            mediaType: string;
            size: number;
            sha256: string;
        };
        /**
         * @description The death of a person; serious harm to health; a serious and irreversible disruption of critical infrastructure; an infringement of Union law that protects fundamental rights; serious harm to property; to the environment (Art 3(49)); something else.
         * @enum {string}
         */
        IncidentKind: "death" | "health" | "infrastructure" | "fundamental_rights" | "property" | "environment" | "other";
        /** @enum {string} */
        IncidentState: "reported" | "triaged" | "closed";
        ReportIncident: {
            title: string;
            /** @description What happened, to whom, and what was done at once. */
            description: string;
            /** @description At least one. */
            kinds: components["schemas"]["IncidentKind"][];
            /** @description A widespread infringement (Art 3(61)). */
            isWidespread?: boolean;
            /** Format: date */
            occurredOn?: string;
            /** @description When somebody of the institution became aware, RFC 3339; now when left out. */
            awareAt?: string;
            /** @description Ids or references of further systems, at most 20. */
            alsoSystems?: string[];
        };
        TriageIncident: {
            /** @description Whether it is a serious incident (Art 3(49)). */
            isSerious: boolean;
            kinds: components["schemas"]["IncidentKind"][];
            isWidespread: boolean;
            note: string;
        };
        /** @enum {string} */
        Informed: "authority" | "provider";
        /** @description Somebody was told: the market surveillance authority (for Union institutions the EDPS), or the provider (Art 26(5)). */
        InformOfIncident: {
            whom: components["schemas"]["Informed"];
            /** Format: date */
            on: string;
            reference?: string;
        };
        AddIncidentEvent: {
            /** @description When it happened, RFC 3339; now when left out. */
            at?: string;
            text: string;
        };
        CloseIncident: {
            cause: string;
            /** @description What was corrected. */
            correction: string;
            outcome: string;
        };
        IncidentEvent: {
            id: string;
            at: string;
            text: string;
            by: components["schemas"]["PersonRef"];
            addedAt: string;
        };
        IncidentSummary: {
            id: string;
            reference: string;
            title: string;
            kinds: components["schemas"]["IncidentKind"][];
            isWidespread: boolean;
            state: components["schemas"]["IncidentState"];
            /** @description Null until it was triaged. */
            isSerious: boolean | null;
            awareAt: string;
            /** @description Last day to tell the authority; null where it is not serious or has been told. */
            dueOn: string | null;
            isOverdue: boolean;
            system: components["schemas"]["SystemMention"];
        };
        Incident: {
            id: string;
            reference: string;
            title: string;
            kinds: components["schemas"]["IncidentKind"][];
            isWidespread: boolean;
            state: components["schemas"]["IncidentState"];
            /** @description Null until it was triaged. */
            isSerious: boolean | null;
            awareAt: string;
            /** @description Last day to tell the authority; null where it is not serious or has been told. */
            dueOn: string | null;
            isOverdue: boolean;
            system: components["schemas"]["SystemMention"];
            description: string;
            occurredOn: string | null;
            reportedBy: components["schemas"]["PersonRef"];
            reportedAt: string;
            triage: {
                by: components["schemas"]["PersonRef"];
                at: string;
                note: string;
            } | null;
            /** @description Days given by Article 73 and the paragraph that gives them; as if it were serious until it was triaged. */
            clock: {
                days: number;
                provision: string;
                dueOn: string;
            } | null;
            informed: {
                whom: components["schemas"]["Informed"];
                on: string;
                reference: string | null;
            }[];
            closing: {
                by: components["schemas"]["PersonRef"];
                at: string;
                cause: string;
                correction: string;
                outcome: string;
            } | null;
            /** @description Further systems that one may read. */
            alsoSystems: components["schemas"]["SystemMention"][];
            events: components["schemas"]["IncidentEvent"][];
            version: number;
        };
        /** @enum {string} */
        CommentKind: "record" | "answer" | "finding" | "duty";
        /** @enum {string} */
        ThreadState: "open" | "resolved";
        /** @description What a thread is about. */
        CommentAbout: {
            kind: components["schemas"]["CommentKind"];
            /** @description Fact key of an answer, rule of a finding, id of a duty; null for the record. */
            key: string | null;
        };
        WriteComment: {
            /** @description Markdown; HTML is shown as it was typed. */
            text: string;
            /** @description Ids of people to be told, at most 20. They must be able to read the record. */
            mentions?: string[];
        };
        OpenThread: {
            /** @description Markdown; HTML is shown as it was typed. */
            text: string;
            /** @description Ids of people to be told, at most 20. They must be able to read the record. */
            mentions?: string[];
            /** @description The record itself when left out. */
            kind?: components["schemas"]["CommentKind"];
            /** @description Fact key of an answer, rule of a finding, id of a duty. */
            key?: string;
        };
        Comment: {
            id: string;
            text: string;
            by: components["schemas"]["PersonRef"];
            at: string;
            /** @description Null when it stands as it was first written. */
            editedAt: string | null;
            mentions: components["schemas"]["PersonRef"][];
            /** @description Counts what was written; earlier texts stay readable. */
            version: number;
        };
        CommentThread: {
            id: string;
            about: components["schemas"]["CommentAbout"];
            state: components["schemas"]["ThreadState"];
            system: components["schemas"]["SystemMention"];
            openedBy: components["schemas"]["PersonRef"];
            openedAt: string;
            resolved: {
                by: components["schemas"]["PersonRef"];
                at: string;
            } | null;
            /** @description Oldest first. */
            comments: components["schemas"]["Comment"][];
        };
        /** @description A text that a comment had. */
        CommentRevision: {
            number: number;
            text: string;
            at: string;
        };
        /** @description How many threads something has. */
        CommentCount: {
            kind: components["schemas"]["CommentKind"];
            /** @description Fact key of an answer, rule of a finding, id of a duty; null for the record. */
            key: string | null;
            open: number;
            resolved: number;
        };
        /** @enum {string} */
        RuleLayer: "law" | "house";
        /** @enum {string} */
        RuleState: "draft" | "released" | "withdrawn";
        RulesSummary: {
            /** @description The id that every assessment made under these rules keeps. */
            id: string;
            layer: components["schemas"]["RuleLayer"];
            title: string;
            /** @description First day on which they apply, `YYYY-MM-DD`. */
            inForceFrom: string;
            /** @description SHA-256 over the canonical form of everything in them. */
            digest: string;
            state: components["schemas"]["RuleState"];
            /** @description Part of the product, not of this register's data. */
            isShipped: boolean;
            /** @description House rules that show how it is done and are nobody's guideline. */
            isExample: boolean;
            /** @description The rules of their layer that apply today. */
            isInForce: boolean;
            reason: string | null;
            proposedBy: components["schemas"]["PersonRef"] | null;
            proposedAt: string | null;
            consents: {
                by: components["schemas"]["PersonRef"];
                at: string;
            }[];
            /** @description When all reviews that a release made fall due were marked; null while that is under way, or where there is none to mark. */
            reviewsMarkedAt: string | null;
        };
        /** @description What was done with rules, as the log tells it. */
        RulesDeed: {
            /** @enum {string} */
            deed: "proposed" | "consented" | "released" | "withdrawn" | "marked";
            at: string;
            /** @description Null for the register itself. */
            by: components["schemas"]["PersonRef"] | null;
            /** @description Why they were taken back, where somebody said so. */
            reason: string | null;
            /** @description Of `marked`: how many reviews fell due again, whoever may read them. */
            reviewsDue: number | null;
            /** @description Number of its entry in the sealed log; null until sealed. */
            entry: number | null;
        };
        /** @description With the rules themselves; which of the two, `layer` says. */
        RulesDocument: {
            /** @description The id that every assessment made under these rules keeps. */
            id: string;
            layer: components["schemas"]["RuleLayer"];
            title: string;
            /** @description First day on which they apply, `YYYY-MM-DD`. */
            inForceFrom: string;
            /** @description SHA-256 over the canonical form of everything in them. */
            digest: string;
            state: components["schemas"]["RuleState"];
            /** @description Part of the product, not of this register's data. */
            isShipped: boolean;
            /** @description House rules that show how it is done and are nobody's guideline. */
            isExample: boolean;
            /** @description The rules of their layer that apply today. */
            isInForce: boolean;
            reason: string | null;
            proposedBy: components["schemas"]["PersonRef"] | null;
            proposedAt: string | null;
            consents: {
                by: components["schemas"]["PersonRef"];
                at: string;
            }[];
            /** @description When all reviews that a release made fall due were marked; null while that is under way, or where there is none to mark. */
            reviewsMarkedAt: string | null;
            /** @description Oldest first; of rules that ship, what the register did because of them. */
            history: components["schemas"]["RulesDeed"][];
            ruleset: components["schemas"]["Ruleset"] | null;
            houseRules: components["schemas"]["HouseRules"] | null;
        };
        /** @description The law as of a day, as data. */
        Ruleset: {
            id: string;
            title: string;
            /** @description First day on which this wording of the law is in force. */
            inForceFrom: string;
            /** @description SHA-256 over the canonical form of everything else in here. */
            digest: string;
            /** @description Groups of questions in the order in which they are put. */
            stages: string[];
            /**
             * @description The order in which what is missing is named; absent in rulesets from before there was a choice.
             * @constant
             */
            asking?: "headline-first";
            facts: components["schemas"]["FactDefinition"][];
            rules: components["schemas"]["Rule"][];
            headline: components["schemas"]["HeadlineDefinition"];
            /** @description Classes held beside the headline, in the order in which they are reported. */
            also: components["schemas"]["ClassCondition"][];
            marks: components["schemas"]["Mark"][];
            contradictions: components["schemas"]["Contradiction"][];
            duties: components["schemas"]["DutyDefinition"][];
        };
        /** @description One question, without its words. */
        FactDefinition: {
            key: string;
            kind: components["schemas"]["FactKind"];
            /** @description Allowed values of an `enum` or items of a `multi-enum`. */
            options?: string[];
            /** @description Question group shown together, e.g. `article-5`. */
            stage: string;
            /** @description Where the question comes from, e.g. `5(1)(a)`. */
            provision: string;
            certainty: components["schemas"]["Certainty"];
            /** @description What its help follows beside the text, and how that was verified. */
            guidance?: {
                source: string;
                certainty: components["schemas"]["Certainty"];
            };
            /** @description A code for what stays open while nobody answers; the engine itself does not read it. */
            ifUnknown?: string;
            /** @description The question is only worth asking while this is not false; absent means always. */
            relevantWhen?: components["schemas"]["Condition"];
        };
        /** @enum {string} */
        FactKind: "boolean" | "enum" | "multi-enum" | "number" | "date";
        /** @description The grammar of conditions: a closed union. */
        Condition: {
            all: components["schemas"]["Condition"][];
        } | {
            any: components["schemas"]["Condition"][];
        } | {
            not: components["schemas"]["Condition"];
        } | {
            fact: string;
        } | {
            fact: string;
            equals: string;
        } | {
            fact: string;
            in: string[];
        } | {
            fact: string;
            includes: string;
        } | {
            fact: string;
            above: number;
        } | {
            fact: string;
            before: string;
        } | {
            since: string;
        } | {
            rule: string;
        };
        /** @description One provision. It holds when its condition holds and none of its exceptions does. */
        Rule: {
            id: string;
            /** @description Provision as cited, e.g. `5(1)(f)`. */
            provision: string;
            certainty: components["schemas"]["Certainty"];
            /** @description Where the statement was read. */
            source: string;
            when: components["schemas"]["Condition"];
            /** @description Ids of rules that defeat this one, each a provision of its own. */
            exceptions?: string[];
            /** @description The class this rule gives, if it gives one. */
            gives?: string;
            /**
             * @description A step of other rules that is shown in their traces but is no finding of its own.
             * @constant
             */
            support?: true;
        };
        /** @description How the headline is found: the first decision that holds wins. */
        HeadlineDefinition: {
            /** @description All headline classes from lowest to highest; bounds are given in this order. */
            order: string[];
            decisions: components["schemas"]["HeadlineDecision"][];
            /** @description The word for "bounds differ and nothing may be shown meanwhile". */
            undetermined: string;
            /** @description Classes that may be shown while bounds differ. One is shown only where it is the upper bound itself (so no answer can make matters worse than shown) and the own condition of one of its rules is certain while none of that rule's exceptions is. */
            provisional: components["schemas"]["ProvisionalClass"][];
        };
        /** @description One line of the decision list; the last line has no condition and takes the rest. */
        HeadlineDecision: {
            class: string;
            when?: components["schemas"]["Condition"];
        };
        /** @description A class that may be shown while bounds differ, because one of these rules holds but for an open exception. */
        ProvisionalClass: {
            class: string;
            rules: string[];
        };
        /** @description A class and the condition under which it is held. */
        ClassCondition: {
            class: string;
            when: components["schemas"]["Condition"];
        };
        /** @description A named outcome beside the classes. */
        Mark: {
            mark: string;
            when: components["schemas"]["Condition"];
        };
        /** @description Answers that cannot all be right. */
        Contradiction: {
            code: string;
            when: components["schemas"]["Condition"];
        };
        /** @description One duty of one role under one provision, with everything that triggers it. */
        DutyDefinition: {
            id: string;
            provision: string;
            role: string;
            certainty: components["schemas"]["Certainty"];
            source: string;
            /** @description Whom it binds, and in which circumstances. */
            when: components["schemas"]["Condition"];
            triggers: components["schemas"]["DutyTrigger"][];
            /** @description Absent for what must be done; something one may do; or something that others may do because of the system. */
            kind?: components["schemas"]["DutyKind"];
        };
        /** @description A class or mark that brings a duty, with its own days; null for every system under the law. */
        DutyTrigger: {
            class: string | null;
            when: components["schemas"]["Condition"];
            days: components["schemas"]["DutyDay"][];
        };
        /** @description One of the days on which a duty may begin; the first whose condition holds is the one. */
        DutyDay: {
            /** @description Absent on the last line, which takes the rest. */
            when?: components["schemas"]["Condition"];
            /** @description First day on which it applies by the letter; null for never, unless the system changes. */
            formal: string | null;
            /** @description First day on which it can be met; later than `formal` where it presupposes what applies later. */
            effective: string | null;
            /** @description A date fact: where its day is later than these, it begins then. */
            notBefore?: string;
            certainty: components["schemas"]["Certainty"];
            source: string;
        };
        /** @description One dated set. `layer` is a ruleset whose headline is the level of attention and whose rules may read the Act's answers and rules; it says nothing of the classes of the Act. Its digest covers layer and words. */
        HouseRules: {
            layer: components["schemas"]["Ruleset"];
            /** @description True for a set that shows how it is done and is nobody's guideline. */
            isExample: boolean;
            /** @description English at least. */
            words: {
                en: components["schemas"]["HouseWords"];
                fr?: components["schemas"]["HouseWords"];
                de?: components["schemas"]["HouseWords"];
            };
        };
        /** @description All words of a set of house rules in one language, by the keys of its rules. */
        HouseWords: {
            title: string;
            stages: {
                [key: string]: string;
            };
            facts: {
                [key: string]: components["schemas"]["HouseFactWords"];
            };
            levels: {
                [key: string]: string;
            };
            rules: {
                [key: string]: string;
            };
            duties: {
                [key: string]: string;
            };
            dutyRoles: {
                [key: string]: string;
            };
        };
        /** @description A question in one language. */
        HouseFactWords: {
            question: string;
            help?: string;
            options?: {
                [key: string]: string;
            };
        };
        /** @description The rules of a day, as the browser needs them. */
        RulesOfDay: {
            day: string;
            law: {
                id: string;
                digest: string;
            };
            /** @description The law itself where it did not ship with the product; null where the product has it. */
            ruleset: components["schemas"]["Ruleset"] | null;
            houseRules: components["schemas"]["HouseRules"];
        };
        ProposeRules: {
            layer: components["schemas"]["RuleLayer"];
            /** @description A ruleset for `law`, house rules for `house`; the digest in it is written anew. */
            content: {
                [key: string]: unknown;
            };
            /** @description Why these rules, and where they come from. */
            reason: string;
        };
        /** @description Consent is given to what was read, by its digest. */
        ConsentToRules: {
            digest: string;
        };
        /** @description A draft is taken back, with the reason for whoever reads of it later. */
        WithdrawRules: {
            reason?: string;
        };
        /** @description What the rules would change for one system. */
        ImpactItem: {
            systemId: string;
            reference: string;
            name: string;
            unit: string;
            comparison: components["schemas"]["Comparison"];
        };
        Comparison: {
            before: components["schemas"]["ClassUnder"];
            after: components["schemas"]["ClassUnder"];
            /** @description Empty where nothing differs. */
            differences: components["schemas"]["Difference"][];
            /** @description Why: the findings that turned, and before them steps that say something else. Empty where nothing differs. */
            findings: components["schemas"]["TurnedFinding"][];
            duties: components["schemas"]["TurnedDuty"][];
        };
        /** @description The class as one law gives it. */
        ClassUnder: {
            headline: string;
            definite: boolean;
            lower: string;
            upper: string;
            also: string[];
            marks: string[];
        };
        /**
         * @description What may differ between two results for the same facts.
         * @enum {string}
         */
        Difference: "class" | "bounds" | "also" | "marks" | "duties";
        /** @description A finding that turned; null where one of the two laws has no such rule. */
        TurnedFinding: {
            rule: string;
            provision: string;
            before: string | null;
            after: string | null;
        };
        /** @description A duty that came, went, or begins on another day. */
        TurnedDuty: {
            duty: string;
            provision: string;
            /** @enum {string} */
            kind: "added" | "removed" | "moved" | "settled" | "opened";
        };
        /** @description What rules would change over all systems that have answers. */
        RulesImpact: {
            rules: string;
            /** @description The rules compared with. */
            against: string;
            /** @description The day on which both are read. */
            on: string;
            /** @description Systems with answers, and those for which something differs. */
            systems: number;
            differing: number;
            /** @description Systems that get a duty which they do not have, or that becomes certain. */
            gaining: number;
            /** @description How many systems go from one class (or level of attention) to another. */
            moves: {
                from: string;
                to: string;
                systems: number;
            }[];
            items: components["schemas"]["ImpactItem"][];
            nextCursor: string | null;
        };
        /** @description A system whose review fell due again when rules were released. */
        MovedSystem: {
            systemId: string;
            reference: string;
            name: string;
            unit: string;
            notedAt: string;
        };
        /** @description A system as its answers are read today, and on another day or by other rules. */
        StandingItem: {
            systemId: string;
            reference: string;
            name: string;
            unit: string;
            now: components["schemas"]["ReadClass"];
            then: components["schemas"]["ReadClass"];
            /** @description Duties whose day has come, certain ones only. */
            dutiesNow: number;
            dutiesThen: number;
        };
        ReadClass: {
            headline: components["schemas"]["HeadlineOrOpen"];
            definite: boolean;
            lower: string;
            upper: string;
        };
        /** @description How all systems with answers would stand on a day. Nothing of it is kept. */
        RulesStanding: {
            /** @description The rules of that day, or those that were asked for. */
            rules: string;
            on: string;
            /** @description What it is compared with: the rules of today, today. */
            against: string;
            today: string;
            systems: number;
            classes: {
                class: components["schemas"]["HeadlineOrOpen"];
                now: number;
                then: number;
            }[];
            moves: {
                from: string;
                to: string;
                systems: number;
            }[];
            /** @description Certain duties: those whose day has come, those whose day comes later, those that begin after a change only. */
            duties: {
                now: components["schemas"]["StandingDuties"];
                then: components["schemas"]["StandingDuties"];
            };
            /** @description For how many systems the day of each duty has come. */
            dutiesBegun: {
                duty: string;
                provision: string;
                now: number;
                then: number;
            }[];
            /** @description Duties that were taken over and whose day has come, by what was shown of them until today. */
            shown: {
                state: components["schemas"]["DutyState"];
                now: number;
                then: number;
            }[];
            /** @description For the provisions asked for: where they hold, and where an answer is missing. */
            findings: {
                rule: string;
                holds: number;
                open: number;
            }[];
            items: components["schemas"]["StandingItem"][];
            nextCursor: string | null;
        };
        StandingDuties: {
            begun: number;
            later: number;
            afterChange: number;
        };
        /** @enum {string} */
        ActionKind: "flagship" | "other";
        StrategyAction: {
            /** @description Our stable code, e.g. `HEALTH-F1`; not official. */
            code: string;
            /** @description Position in annex 3, from 1. */
            seq: number;
            section: {
                code: string;
                titleEn: string;
                titleFr: string;
            };
            sector: {
                code: string;
                titleEn: string;
                titleFr: string;
            };
            kind: components["schemas"]["ActionKind"];
            /** @description Our short titles, not official. */
            titleEn: string;
            titleFr: string;
            /** @description Official text, French. */
            textFr: string;
            /** @description Our translation, not official. */
            textEn: string;
            target: {
                /** @enum {string} */
                kind: "by" | "from";
                rawFr: string;
                labelEn: string;
                labelFr: string;
                year: number;
                quarter: number | null;
                from: string;
                /** @description Null for every `from` action: it is never overdue. */
                due: string | null;
            };
            notes: {
                code: string;
                textEn: string;
            }[];
            source: string;
        };
        StrategyActionSummary: {
            code: string;
            seq: number;
            sector: {
                code: string;
                titleEn: string;
                titleFr: string;
            };
            kind: components["schemas"]["ActionKind"];
            titleEn: string;
            titleFr: string;
            target: {
                /** @enum {string} */
                kind: "by" | "from";
                rawFr: string;
                labelEn: string;
                labelFr: string;
                year: number;
                quarter: number | null;
                from: string;
                /** @description Null for every `from` action: it is never overdue. */
                due: string | null;
            };
            /** @description Linked systems that the reader may see. */
            systems: number;
        };
        StrategyActionDetail: {
            /** @description Our stable code, e.g. `HEALTH-F1`; not official. */
            code: string;
            /** @description Position in annex 3, from 1. */
            seq: number;
            section: {
                code: string;
                titleEn: string;
                titleFr: string;
            };
            sector: {
                code: string;
                titleEn: string;
                titleFr: string;
            };
            kind: components["schemas"]["ActionKind"];
            /** @description Our short titles, not official. */
            titleEn: string;
            titleFr: string;
            /** @description Official text, French. */
            textFr: string;
            /** @description Our translation, not official. */
            textEn: string;
            target: {
                /** @enum {string} */
                kind: "by" | "from";
                rawFr: string;
                labelEn: string;
                labelFr: string;
                year: number;
                quarter: number | null;
                from: string;
                /** @description Null for every `from` action: it is never overdue. */
                due: string | null;
            };
            notes: {
                code: string;
                textEn: string;
            }[];
            source: string;
            links: components["schemas"]["SystemLink"][];
            dialogues: components["schemas"]["Dialogue"][];
        };
        /** @description A link seen from both sides. */
        SystemLink: {
            id: string;
            system: {
                id: string;
                reference: string;
                name: string;
                class: components["schemas"]["ClassState"] | null;
            };
            action: {
                code: string;
                titleEn: string;
                titleFr: string;
            };
            kind: components["schemas"]["LinkKind"];
            rationale: string;
            proposedBy: components["schemas"]["PersonRef"];
            proposedAt: string;
        };
        /** @enum {string} */
        LinkKind: "delivers" | "supports" | "uses_result_of" | "is_evidence_for";
        Dialogue: {
            code: string;
            seq: number;
            category: {
                code: string;
                titleEn: string;
                titleFr: string;
            };
            sectors: string[];
            sectorLabelEn: string;
            sectorLabelFr: string;
            date: string;
            audienceEn: string;
            audienceFr: string;
            participantsApprox: number;
        };
        Initiative: {
            code: string;
            /** @description Code of the area it belongs to; null for the framework, areas and tools themselves. */
            parent: string | null;
            /** @enum {string} */
            kind: "framework" | "area" | "item" | "tool";
            seq: number;
            titleEn: string;
            titleFr: string;
            descriptionEn: string;
            sourcePhraseFr: string;
            source: string;
        };
        LinkAction: {
            /** @description Code of the strategy action. */
            action: string;
            kind: components["schemas"]["LinkKind"];
            /** @description Why this system belongs to that action. */
            rationale: string;
        };
        Checkpoint: {
            /** @description Which register this is, e.g. the institution's name for it. */
            origin: string;
            /** @description Number of sealed entries. */
            size: number;
            /** @description Link of entry `size`. */
            head: string;
            /** @description RFC 3339, UTC. */
            at: string;
            /** @description SHA-256 of the public key in DER form (SPKI), hex. */
            key: string;
            /** @description Ed25519 over `checkpointText`, base64. */
            signature: string;
        };
        /** @description A whole entry. Not covered by `hash`: `salt` and `payload` themselves (their digest is), so that personal data can one day be erased without breaking the log. */
        LogEntry: {
            subject: components["schemas"]["Subject"];
            /** @description 1 for the first entry of its subject, without gaps. */
            seq: number;
            /** @description Hash of the subject's entry before; null for its first. */
            previous: string | null;
            /** @description What was done, e.g. `system.register`. */
            intent: string;
            actor: components["schemas"]["EntryActor"];
            /** @description RFC 3339, UTC, milliseconds. */
            at: string;
            requestId: string | null;
            /** @description SHA-256 of salt and canonical payload. */
            payloadDigest: string;
            salt: string;
            payload: components["schemas"]["EntryPayload"];
            hash: string;
        };
        /** @description The part of an entry that its hash covers. */
        EntryHeader: {
            subject: components["schemas"]["Subject"];
            /** @description 1 for the first entry of its subject, without gaps. */
            seq: number;
            /** @description Hash of the subject's entry before; null for its first. */
            previous: string | null;
            /** @description What was done, e.g. `system.register`. */
            intent: string;
            actor: components["schemas"]["EntryActor"];
            /** @description RFC 3339, UTC, milliseconds. */
            at: string;
            requestId: string | null;
            /** @description SHA-256 of salt and canonical payload. */
            payloadDigest: string;
        };
        Subject: {
            /** @description Kind of record, e.g. `AiSystem`. */
            type: string;
            id: string;
        };
        /** @description Who acted. Names are left out on purpose: the hash can never be recomputed without them. */
        EntryActor: {
            /**
             * @description A token acts for its owner; the owner's entries say whose it is.
             * @enum {string}
             */
            kind: "person" | "token" | "system";
            id: string;
        };
        /** @description What the entry says. `parts` holds, whole, each part of the subject that the change touched (null: the part is gone), so that the present state of a subject can be proven from its entries alone. */
        EntryPayload: {
            fact: {
                [key: string]: unknown;
            };
            parts: {
                [key: string]: unknown;
            };
        };
        /** @description One entry as shown to a reader: the entry itself and whether it is sealed. */
        TrailEntry: {
            entry: components["schemas"]["LogEntry"];
            /** @description Present name of the person who acted; null for the product itself. Not part of what is hashed. */
            actorName: string | null;
            /** @description Present names of the people whom the change names. Not part of what is hashed. */
            named: components["schemas"]["PersonRef"][];
            /** @description False where something is left out that the reader may not read; then the salt is empty, and the digest cannot be checked. */
            isWhole: boolean;
            /** @description Gapless number in the sealed log; null until sealed. */
            number: number | null;
        };
        /** @description How often requests were refused with one code in one hour. */
        RefusalCount: {
            /** @description Its beginning. */
            hour: string;
            code: components["schemas"]["ProblemCode"];
            times: number;
        };
        /** @description What the register refused, by code. */
        RefusedTimes: {
            code: string;
            times: number;
        };
        TrailStatus: {
            entries: number;
            sealed: number;
            checkpoint: components["schemas"]["Checkpoint"] | null;
            /** @description Public key (PEM, SPKI) that checks checkpoints, and its fingerprint (SHA-256 of the DER form, hex). */
            publicKey: string;
            fingerprint: string;
            /** @description When the reader took the whole register out last, and how many entries came since; null: never. */
            lastExport: {
                at: string;
                entriesSince: number;
            } | null;
            /** @description Refused in the last seven days, the most frequent first. */
            refused: components["schemas"]["RefusedTimes"][];
        };
        /**
         * @description What kind of body the institution is: what the question `deployer_kind` asks (Art 3(48), 26(8), 27).
         * @enum {string}
         */
        InstitutionKind: "union_institution" | "public_authority" | "public_law_body" | "private_public_service" | "other";
        /** @description What one may know of this installation without signing in. */
        About: {
            institution: {
                en: string;
                fr: string;
                de: string;
            };
            /** @description What kind of body it is (Art 3(48)): known to every questionnaire. */
            institutionKind: components["schemas"]["InstitutionKind"];
            /** @description Zone of the institution's days, e.g. `Europe/Brussels`. */
            timeZone: string;
            version: string;
            ruleset: {
                id: string;
                digest: string;
            };
            demo: boolean;
            /** @description Name of the service where people sign in; null: none is set up. */
            provider: string | null;
            /** @description Where anybody reads the newest public set, e.g. `/public`; null: the register is not open to the public. */
            publicAddress: string | null;
        };
        /** @enum {string} */
        NoticeKind: "mentioned" | "commented" | "review_waiting" | "review_assigned" | "review_returned" | "review_answered" | "review_decided" | "review_due_again" | "consent_wanted" | "consent_answered" | "duty_given" | "duty_due" | "duty_overdue" | "duty_escalated" | "evidence_expiring" | "incident_reported" | "incident_triaged" | "incident_due" | "system_handed_over" | "editor_added" | "owner_left" | "stand_in" | "join_asked" | "join_answered" | "access_asked" | "role_given" | "rules_proposed" | "view_changed" | "tokens_tried" | "evidence_damaged" | "import_waiting" | "public_set_made" | "public_set_withdrawn" | "export_ready" | "export_failed";
        /**
         * @description A mail at once; one mail in the morning with all that is still unread; none.
         * @enum {string}
         */
        MailMode: "now" | "daily" | "never";
        /** @description What a notice says besides its kind and the system. */
        NoticeDetails: {
            /** @description Id of the thread of comments. */
            thread?: string;
            /** @description Id of the comment. */
            comment?: string;
            /** @description Id and reference of the incident. */
            incident?: string;
            incidentReference?: string;
            /** @description The day it is about. */
            day?: string;
            /** @description How many duties, changes in a view, or rows of a file. */
            count?: number;
            /** @description Id of the import, and where its file comes from. */
            import?: string;
            source?: string;
            /** @description Number of the public set. */
            publicSet?: number;
            /** @description Id of a file that was asked for. */
            export?: string;
            /** @description Name of the view. */
            viewName?: string;
            /** @description Parameters of the view, as the register takes them. */
            viewFilters?: string;
            /** @description Who was told before and did nothing: the third of three. */
            isLast?: boolean;
        };
        Notice: {
            id: string;
            kind: components["schemas"]["NoticeKind"];
            at: string;
            readAt: string | null;
            system: {
                id: string;
                reference: string;
                name: string;
            } | null;
            /** @description Who did what it is about; null where nobody did. */
            by: components["schemas"]["PersonRef"] | null;
            /** @description The first words of the comment as it stands now; null where it is about none. */
            words: string | null;
            details: components["schemas"]["NoticeDetails"];
        };
        InboxCount: {
            /** @description 1000 stands for that many or more. */
            unread: number;
        };
        /** @description Marks one notice as read, or as unread again. */
        ReadNotice: {
            isRead: boolean;
        };
        /** @description Marks all as read that came until this instant, RFC 3339. */
        ReadNotices: {
            until: string;
        };
        NoticePreference: {
            kind: components["schemas"]["NoticeKind"];
            mail: components["schemas"]["MailMode"];
        };
        NoticePreferences: {
            items: components["schemas"]["NoticePreference"][];
            /** @description Where mail goes; null when the register knows no address. */
            address: string | null;
            /** @description Whether this register sends mail at all. */
            sendsMail: boolean;
        };
        ChangeNoticePreferences: {
            /** @description Those that change. */
            items: components["schemas"]["NoticePreference"][];
        };
        AddWebhook: {
            name: string;
            /** @description Where entries are sent, by HTTPS. */
            url: string;
            /** @description Intents, e.g. `review.decide`, or all of a room, e.g. `review.*`; everything when empty. At most 50. Those that the page about intents (`docs/intents.md`) marks as sent; any other is refused. */
            intents?: string[];
        };
        ChangeWebhook: {
            name?: string;
            url?: string;
            intents?: string[];
            isActive?: boolean;
        };
        /** @description Mails of the last seven days that could not be sent, or wait to be. */
        MailCounts: {
            waiting: number;
            failed: number;
        };
        Webhook: {
            id: string;
            name: string;
            url: string;
            intents: string[];
            isActive: boolean;
            createdAt: string;
            createdBy: components["schemas"]["PersonRef"];
            waiting: number;
            dead: number;
            version: number;
        };
        /** @description The secret is told this once. */
        WebhookWithSecret: {
            id: string;
            name: string;
            url: string;
            intents: string[];
            isActive: boolean;
            createdAt: string;
            createdBy: components["schemas"]["PersonRef"];
            waiting: number;
            dead: number;
            version: number;
            /** @description `whsec_…`, with which deliveries are signed (Standard Webhooks). */
            secret: string;
        };
        /** @enum {string} */
        DeliveryState: "waiting" | "delivered" | "dead";
        WebhookDelivery: {
            id: string;
            /** @description Number of the entry of the log; null for a trial. */
            entry: number | null;
            intent: string;
            state: components["schemas"]["DeliveryState"];
            attempts: number;
            createdAt: string;
            lastAttemptAt: string | null;
            /** @description Status of the last answer; null where none came. */
            lastStatus: number | null;
            lastError: string | null;
        };
        /** @description What is sent for one entry of the log. What the entry says is read in the register, by those who may. */
        WebhookEvent: {
            /** @description Intent of the entry, e.g. `review.decide`. */
            type: string;
            timestamp: string;
            data: {
                /** @description Number of the entry in the log; null for a trial. */
                entry: number | null;
                subject: {
                    type: string;
                    id: string;
                };
                /** @description Reference of the system it is about. */
                reference: string | null;
            };
        };
        /** @description What an entry of the log changed, as somebody who may see the record may know it. */
        LiveChange: {
            /** @description Of the entry in the log. */
            number: number;
            intent: string;
            at: string;
            /** @description Null where the register itself did it. */
            by: components["schemas"]["PersonRef"] | null;
            /**
             * @description An incident is told of as well as the record on which it was reported.
             * @enum {string}
             */
            about: "AiSystem" | "Incident";
            system: {
                id: string;
                reference: string;
                name: string;
            };
            /** @description Names of the fields that it changed, where it says so. */
            fields: string[];
        };
        /** @description Who looks at a record just now, besides whoever asks. */
        Present: {
            system: string;
            people: components["schemas"]["PersonRef"][];
        };
        LiveNews: {
            /** @description Of the last entry that this knows of; what is asked for next comes after it. */
            number: number;
            changes: components["schemas"]["LiveChange"][];
            /** @description More has happened than is told here: what is shown is read anew as a whole. */
            isCut: boolean;
            /** @description Notices that have not been read. */
            unread: number;
            /** @description Of the records that whoever asks is looking at. */
            present: components["schemas"]["Present"][];
        };
        /**
         * @description Fundamental rights impact assessment (Art 27); data protection impact assessment (Art 26(9); EUDPR Art 39); use by the instructions (26(1)); human oversight (26(2)); keeping of logs (26(6)); telling workers (26(7)); telling persons (26(11)); documentation of a derogation (6(4)); check of the provider's registration (26(8)); conformity of the provider's own system (43, 47); its test in real-world conditions (60).
         * @enum {string}
         */
        DocumentKind: "fria" | "dpia" | "instructions" | "oversight" | "logs" | "workers" | "informing" | "derogation" | "registration" | "conformity" | "real_world_test";
        /** @enum {string} */
        DocumentState: "draft" | "final";
        /** @description By field of the kind: a text, several lines, a day `YYYY-MM-DD`, a number, yes or no; null where nothing is known. */
        DocumentContent: {
            [key: string]: string | string[] | number | boolean | null;
        };
        SaveDocument: {
            /** @description The whole content; what is left out is not known. */
            content: components["schemas"]["DocumentContent"];
            /** @description A final version lacks nothing. */
            isFinal: boolean;
        };
        /** @description The authority was told of the result (Art 27(3)). */
        NotifyDocument: {
            /** Format: date */
            on: string;
            reference?: string;
        };
        DocumentNotification: {
            version: number;
            on: string;
            reference: string | null;
            by: components["schemas"]["PersonRef"];
        };
        /**
         * @description The provider's entry was not found, so the system may not be used (26(8)); a final assessment was not notified (27(3)), or an earlier one was; it was written after first use (27(1), 6(4)).
         * @enum {string}
         */
        DocumentFinding: "not_registered" | "not_notified" | "changed_since_notified" | "after_first_use";
        DocumentVersion: {
            number: number;
            state: components["schemas"]["DocumentState"];
            savedBy: components["schemas"]["PersonRef"];
            savedAt: string;
        };
        DocumentSummary: {
            kind: components["schemas"]["DocumentKind"];
            /** @description Whether a duty of the system asks for it today. */
            isOwed: boolean;
            latest: components["schemas"]["DocumentVersion"] | null;
            /** @description Fields that the latest version lacks to be final. */
            missing: string[];
            notification: components["schemas"]["DocumentNotification"] | null;
            findings: components["schemas"]["DocumentFinding"][];
        };
        ActDocument: {
            kind: components["schemas"]["DocumentKind"];
            /** @description Whether a duty of the system asks for it today. */
            isOwed: boolean;
            latest: components["schemas"]["DocumentVersion"] | null;
            /** @description Fields that the latest version lacks to be final. */
            missing: string[];
            notification: components["schemas"]["DocumentNotification"] | null;
            findings: components["schemas"]["DocumentFinding"][];
            systemId: string;
            content: components["schemas"]["DocumentContent"];
            /** @description For the next `If-Match`. */
            version: number;
        };
        /**
         * @description Of Annex VIII: provider of a high-risk system; provider that relies on Article 6(3); public deployer. Annex IX: test in real-world conditions.
         * @enum {string}
         */
        RegistrationSection: "A" | "B" | "C" | "IX";
        /**
         * @description The public part of the EU database; what market surveillance authorities and the Commission alone see of it (tests, 71(4)); its secure non-public part (49(4)); at national level (49(5)).
         * @enum {string}
         */
        RegistrationChannel: "public" | "authorities" | "non_public" | "national";
        /**
         * @description Filled; missing; missing where the text leaves open whether it is asked for; not asked for here; not handed in to the non-public section (49(4)).
         * @enum {string}
         */
        PointState: "there" | "gap" | "warning" | "not_needed" | "held_back";
        /** @enum {string} */
        PointNeed: "always" | "where_applicable" | "optional";
        /** @description One value that a point is made of. */
        PointPart: {
            /** @description Where it stands: a field of the record (`providerName`), of a document (`fria.summary`), or `name`, `intendedPurpose`, `components`, `conditions`, `institution`, `unit`. */
            field: string;
            /** @description As it is kept: values of a list by their keys. Null: nothing is known. */
            value: string | string[] | null;
        };
        /** @description A point of Annex VIII or IX with what was, or would be, handed in under it. */
        HandedInPoint: {
            /** @description E.g. `A6`. */
            point: string;
            parts: components["schemas"]["PointPart"][];
        };
        /** @description One point of a section, in the order of the annex. */
        RegistrationPoint: {
            /** @description E.g. `A6`. */
            point: string;
            parts: components["schemas"]["PointPart"][];
            state: components["schemas"]["PointState"];
            required: components["schemas"]["PointNeed"];
            /** @description Fields of the record that are missing. */
            missing: string[];
            /** @description Fields of a document that are missing, e.g. `fria.summary`. */
            missingInDocuments: string[];
            /**
             * @description Why it is a gap although something is there.
             * @enum {string|null}
             */
            reason: "expired" | "contradicts_stage" | "no_condition" | "profiling" | null;
        };
        /** @enum {string} */
        RegistrationFinding: "provider_not_found" | "fria_missing" | "fria_not_notified" | "derogation_undocumented" | "derogation_after_first_use" | "status_contradicts_stage" | "both_sections" | "only_one_of_both" | "changed_since_registered" | "registered_status_differs" | "wrong_part" | "wrong_section";
        /** @description How what was registered last for a section compares with the record as it is now. */
        RegisteredStanding: {
            /** @description Number of the entry that counts. */
            number: number;
            status: components["schemas"]["RegistrationStatus"];
            on: string;
            /** @description Points that would be handed in otherwise today. */
            changed: string[];
            /** @description It stands in another part of the database than Article 49 says. */
            isInWrongPart: boolean;
            /** @description The section is not owed, and another one is. */
            isInWrongSection: boolean;
            /** @description The status that was registered does not fit the stage of the record. */
            statusDiffers: boolean;
        };
        /** @enum {string} */
        RegistrationStatus: "registered" | "updated" | "withdrawn";
        /**
         * @description The cases: public Sections A, B, C (49(1) to (3)); the non-public part; the national level; a test (60(4)(c)).
         * @enum {string}
         */
        RegistrationCase: "R1" | "R2" | "R3" | "R4" | "R5" | "R6";
        /** @description What is to be handed in to the EU database for one section, and what is still missing. */
        RegistrationForm: {
            section: components["schemas"]["RegistrationSection"];
            case: components["schemas"]["RegistrationCase"];
            /** @description Null while open answers could still make it due; false where it was registered and is not owed any more. */
            applies: boolean | null;
            channel: components["schemas"]["RegistrationChannel"];
            /** @description All of the annex; those that are held back without their values. */
            points: components["schemas"]["RegistrationPoint"][];
            /** @description SHA-256 (hex) of section and values in their canonical form: says which state of the form somebody saw. */
            digest: string;
            /** @description Null: no registration is written down. */
            registered: components["schemas"]["RegisteredStanding"] | null;
        };
        /** @description Completeness for Annex VIII of Regulation (EU) 2024/1689, as amended where the ruleset says so. */
        RegistrationState: {
            systemId: string;
            schema: components["schemas"]["RegistrationSchema"];
            asOf: string;
            /** @description Before the day from which the classification applies (2 December 2027): what is handed in is early and voluntary. */
            isEarly: boolean;
            /**
             * @description Why there is nothing to register: high-risk as a product alone (R7, 6(1)), or no case of Article 49 (R8). Null where there is something, or nothing was assessed.
             * @enum {string|null}
             */
            exempt: "R7" | "R8" | null;
            forms: components["schemas"]["RegistrationForm"][];
            findings: components["schemas"]["RegistrationFinding"][];
            /** @description For the next `If-Match` of `noteRegistration` and `retractRegistration`. */
            version: number;
        };
        /**
         * @description The text that names the points: the annex as first published, or as amended by Regulation (EU) 2026/1744.
         * @enum {string}
         */
        RegistrationSchema: "2024-1689" | "2026-1744";
        /** @description Writes down what was done in the database. What was handed in is the form as it stands now. */
        NoteRegistration: {
            section: components["schemas"]["RegistrationSection"];
            channel: components["schemas"]["RegistrationChannel"];
            status: components["schemas"]["RegistrationStatus"];
            /**
             * Format: date
             * @description The day on which it was done.
             */
            on: string;
            /**
             * Format: uuid
             * @description Who did it; whoever writes it down when left out.
             */
            registeredBy?: string;
            /** @description For whom, where not for the institution. */
            onBehalfOf?: string;
            /** @description The number that the database gave. */
            entryNumber?: string;
            entryUrl?: string;
            /** @description Ids of evidence of the system, at most 20. */
            evidence?: string[];
            /** @description Of the form that was seen: refused if it says something else by now. Left out: whatever it says. */
            digest?: string;
        };
        /** @description An entry that should not have been made: it stays, and counts no more. */
        RetractRegistration: {
            reason: string;
        };
        RegistrationRetraction: {
            reason: string;
            by: components["schemas"]["PersonRef"];
            at: string;
        };
        /** @description What was written down of a registration. It never changes. */
        Registration: {
            /** @description Counts from 1 within the system. */
            number: number;
            section: components["schemas"]["RegistrationSection"];
            channel: components["schemas"]["RegistrationChannel"];
            status: components["schemas"]["RegistrationStatus"];
            on: string;
            registeredBy: components["schemas"]["PersonRef"];
            onBehalfOf: string | null;
            entryNumber: string | null;
            entryUrl: string | null;
            schema: components["schemas"]["RegistrationSchema"];
            /** @description As they were handed in; none when it was withdrawn. */
            points: components["schemas"]["HandedInPoint"][];
            /** @description SHA-256 (hex) of section and points in their canonical form. */
            digest: string;
            evidence: string[];
            notedBy: components["schemas"]["PersonRef"];
            notedAt: string;
            retraction: components["schemas"]["RegistrationRetraction"] | null;
        };
        /** @enum {string} */
        PublicFileName: "systems.json" | "systems.csv" | "index.html" | "index.fr.html" | "index.de.html";
        PublicFile: {
            name: components["schemas"]["PublicFileName"];
            /** @description SHA-256 (hex). */
            sha256: string;
            /** @description Bytes. */
            size: number;
        };
        /** @description A record that differs from what the public reads now. */
        PublicDifference: {
            reference: string;
            name: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            /** @description Of what changed. */
            changes: components["schemas"]["PublicChange"][];
        };
        /** @description A member of what the public reads of a record, before and after; null where it is not there. */
        PublicChange: {
            /** @description `name`, `class`, `unit`, `registrations`, `actions`, or a field of the record. */
            field: string;
            from: unknown;
            to: unknown;
        };
        /** @description What a set made now would be. */
        PublicSetPreview: {
            /** @description SHA-256 (hex) of `systems.json`; `makePublicSet` is told which one was seen. */
            digest: string;
            /** @description Number of the set that the public reads now; null where it reads none. */
            current: number | null;
            systems: number;
            added: number;
            removed: number;
            changed: number;
            /** @description By reference, at most 500. */
            differences: components["schemas"]["PublicDifference"][];
        };
        MakePublicSet: {
            /** @description Of the preview that was seen; refused if the set would be another by now. */
            digest: string;
        };
        WithdrawPublicSet: {
            reason: string;
        };
        PublicWithdrawal: {
            reason: string;
            by: components["schemas"]["PersonRef"];
            at: string;
        };
        /** @description One edition. The public reads the newest, unless that was withdrawn. */
        PublicSet: {
            number: number;
            systems: number;
            /** @description How it differs from what the public could read before. */
            added: number;
            removed: number;
            changed: number;
            files: components["schemas"]["PublicFile"][];
            madeBy: components["schemas"]["PersonRef"];
            madeAt: string;
            /** @description Null where it stands. */
            withdrawal: components["schemas"]["PublicWithdrawal"] | null;
        };
        /** @enum {string} */
        PublicationDecision: "published" | "not_published";
        /** @enum {string} */
        PublicationState: "published" | "not_published" | "ended";
        /**
         * @description Not for the whole institution any more; taken back with the import that brought it; gone into another record.
         * @enum {string}
         */
        PublicationEnd: "closed" | "withdrawn" | "merged";
        /**
         * @description Every record stands in one of them: by its last entry, and where there is none by whether it could be published (`undecided`) or not (`barred`).
         * @enum {string}
         */
        PublicationStanding: "undecided" | "published" | "not_published" | "ended" | "barred";
        /** @description Says whether a record is published from the next public set on. */
        DecidePublication: {
            decision: components["schemas"]["PublicationDecision"];
            /** @description Kept in the register; the public does not read it. */
            reason: string;
        };
        /** @description Says the same of many records, of all or of none. */
        DecidePublications: {
            decision: components["schemas"]["PublicationDecision"];
            /** @description Kept in the register; the public does not read it. */
            reason: string;
            /** @description At most 500, each with the version that was seen. */
            systems: {
                /** Format: uuid */
                id: string;
                version: number;
            }[];
        };
        DecidedPublications: {
            /** @description Stands in the entry of each record. */
            batch: string;
            decided: number;
        };
        /** @description One decision, or the end of a publication. */
        PublicationEntry: {
            /** @description Counts from 1 for each record. */
            number: number;
            state: components["schemas"]["PublicationState"];
            /** @description Null unless `state` is `ended`. */
            endedBy: components["schemas"]["PublicationEnd"] | null;
            /** @description Null where the publication ended by itself. */
            reason: string | null;
            /** @description Who decided, or whose change ended it; null for the product itself. */
            by: components["schemas"]["PersonRef"] | null;
            at: string;
        };
        /** @description Where a record stands with the public. */
        Publication: {
            systemId: string;
            /** @description By the last entry; `undecided` where there is none. */
            standing: components["schemas"]["PublicationState"] | "undecided";
            /** @description Why it cannot be published as it is now; null where it can. */
            hindrance: components["schemas"]["PublicationEnd"] | null;
            /** @description Newest first. */
            entries: components["schemas"]["PublicationEntry"][];
            /** @description The newest set, if it stands and has the record: the public reads it there until another set is made. */
            set: {
                number: number;
                madeAt: string;
            } | null;
            /** @description For the next `If-Match` of `decidePublication`. */
            version: number;
        };
        /** @description A record in the list of how records stand with the public. */
        PublicationItem: {
            id: string;
            reference: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
            stage: components["schemas"]["Stage"];
            visibility: components["schemas"]["Visibility"];
            standing: components["schemas"]["PublicationStanding"];
            /** @description Why it cannot be published as it is now; null where it can. */
            hindrance: components["schemas"]["PublicationEnd"] | null;
            /** @description Null where nothing was decided. */
            last: components["schemas"]["PublicationEntry"] | null;
            /** @description For the decision on it, as in `Publication`. */
            version: number;
        };
        /** @description How many records stand how. */
        PublicationCounts: {
            undecided: number;
            published: number;
            not_published: number;
            ended: number;
            barred: number;
        };
        /** @description An entry in the public part of the EU database (Art 49). */
        PublicRegistration: {
            section: components["schemas"]["RegistrationSection"];
            number?: string;
            address?: string;
        };
        /** @description An action of the strategy. */
        PublicAction: {
            code: string;
            title: {
                en: string;
                fr: string;
            };
        };
        /** @description What the public may read of one record. What is not known and what is withheld is left out alike. */
        PublicSystem: {
            reference: string;
            name: string;
            /** @description The class that was decided, if the decision stands. */
            class?: {
                headline: components["schemas"]["Headline"];
                decidedOn: string;
            };
            unit?: {
                en: string;
                fr: string;
            };
            /** @description Fields of the record that are public, as they are kept. */
            fields: {
                summary?: unknown;
                unit?: unknown;
                intendedPurpose?: unknown;
                stage?: unknown;
                origin?: unknown;
                components?: unknown;
                acronym?: unknown;
                aliases?: unknown;
                tags?: unknown;
                traceabilityReference?: unknown;
                technicalContact?: unknown;
                businessContact?: unknown;
                champion?: unknown;
                expectedBenefits?: unknown;
                affectedPersons?: unknown;
                usersEstimate?: unknown;
                decisionRole?: unknown;
                languages?: unknown;
                countries?: unknown;
                operatorRoles?: unknown;
                providerName?: unknown;
                providerAddress?: unknown;
                providerContact?: unknown;
                submitterOnBehalf?: unknown;
                authorisedRepresentative?: unknown;
                supplier?: unknown;
                contractReference?: unknown;
                productVersion?: unknown;
                euDatabaseUrl?: unknown;
                techniques?: unknown;
                operatingLogic?: unknown;
                inputData?: unknown;
                hosting?: unknown;
                usesEuroHpc?: unknown;
                apiOffered?: unknown;
                openness?: unknown;
                licence?: unknown;
                energyNote?: unknown;
                personalData?: unknown;
                specialCategories?: unknown;
                dataSubjects?: unknown;
                dataSources?: unknown;
                processingRecordReference?: unknown;
                dpiaReference?: unknown;
                dpiaOn?: unknown;
                dpiaSummary?: unknown;
                friaReference?: unknown;
                friaOn?: unknown;
                friaSummary?: unknown;
                retention?: unknown;
                marketStatus?: unknown;
                startedOn?: unknown;
                firstUseOn?: unknown;
                lastSignificantChangeOn?: unknown;
                humanOversight?: unknown;
                evaluation?: unknown;
                securityReview?: unknown;
                securityReviewOn?: unknown;
                securityReviewReference?: unknown;
                incidentContact?: unknown;
                publicSummary?: unknown;
            } & {
                [key: string]: unknown;
            };
            registrations?: components["schemas"]["PublicRegistration"][];
            actions?: components["schemas"]["PublicAction"][];
        };
        /**
         * @description Why what is filled in is not public. It is withheld from this record; or of every record, because it may name a person, leads into files of the institution, helps an attacker, may name other records, is for finding the record, is told elsewhere (by the registration), is counted for the strategy, or is from before the first use. Nobody has decided the class. The registration is not in the public part of the EU database.
         * @enum {string}
         */
        HiddenBecause: "withheld" | "person" | "internal" | "security" | "other_records" | "for_finding" | "elsewhere" | "strategy" | "before_use" | "undecided" | "not_in_public_part";
        HiddenField: {
            /** @description A field of the record, `class` or `registrations`. */
            field: string;
            because: components["schemas"]["HiddenBecause"];
        };
        /** @description What the public would read of a record if a set were made now, whatever was decided on it. */
        PublicRecord: {
            system: components["schemas"]["PublicSystem"];
            /** @description What is filled in and not public. */
            hidden: components["schemas"]["HiddenField"][];
        };
        /**
         * @description `read`: the rows are there, and how they are taken over can be said; `compared`: what would become of each is known and can be decided; `refused`: the file cannot be read.
         * @enum {string}
         */
        ImportState: "reading" | "read" | "comparing" | "compared" | "applying" | "applied" | "undoing" | "undone" | "refused";
        /**
         * @description What would become of a row. `duplicate`: it may be a record, or a row, that is there already, and somebody decides.
         * @enum {string}
         */
        RowKind: "new" | "changed" | "unchanged" | "duplicate" | "invalid" | "skipped";
        /**
         * @description `take`: a record of its own in spite of what looks alike; `join`: it is the record that is named.
         * @enum {string}
         */
        RowDecision: "take" | "skip" | "join";
        /** @enum {string} */
        RowOutcome: "registered" | "changed" | "failed" | "undone";
        /**
         * @description All rows or none; or those that are valid and decided.
         * @enum {string}
         */
        ApplyWhich: "all" | "valid";
        /** @description How a file is read; found out, and to be said otherwise. */
        ImportForm: {
            /** @enum {string} */
            kind: "text" | "xlsx" | "json";
            /** @description Of a text and of JSON; a label of the Encoding Standard. */
            encoding: string | null;
            delimiter: string | null;
            /** @description Of a spreadsheet. */
            sheet: string | null;
            /** @description Which of the rows that hold anything names the columns; from 1. */
            headerRow: number;
        };
        ImportFile: {
            name: string;
            /** @description Bytes. */
            size: number;
            sha256: string;
            sheets: {
                name: string;
                isHidden: boolean;
            }[];
            /** @description Holds bytes that its encoding does not have: some cells are read wrongly. */
            isMixed: boolean;
            form: components["schemas"]["ImportForm"];
        };
        /** @description Field by header; value of ours by what a cell says, per field; order of days, per field. */
        ImportMapping: {
            columns: {
                [key: string]: string;
            };
            /** @description `""` for an empty cell, `*` for anything that cannot be read; `{field}` for the beginning of that field. */
            values: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            days?: {
                [key: string]: "day-first" | "month-first";
            };
        };
        /** @description Rows by what would become of them; they add up to the rows of the file. */
        ImportCounts: {
            new: number;
            changed: number;
            unchanged: number;
            duplicate: number;
            invalid: number;
            skipped: number;
        };
        /** @description How far what goes on has come. */
        ImportProgress: {
            done: number;
            total: number;
            startedAt: string;
        };
        /** @description What came of the rows that were applied. */
        ImportResult: {
            batch: string;
            which: components["schemas"]["ApplyWhich"];
            registered: number;
            changed: number;
            failed: number;
            undone: number;
        };
        /** @description A file that is taken over: a change set that can be looked at before anything changes. */
        ImportSet: {
            id: string;
            /** @description Where the file comes from, as whoever brought it calls it; ids are unique within a source. */
            source: string;
            state: components["schemas"]["ImportState"];
            file: components["schemas"]["ImportFile"];
            headers: string[];
            mapping: components["schemas"]["ImportMapping"];
            rows: number;
            counts: components["schemas"]["ImportCounts"];
            progress: components["schemas"]["ImportProgress"] | null;
            /** @description Why the file cannot be read. */
            refused: {
                code: string;
                detail: string;
            } | null;
            result: components["schemas"]["ImportResult"] | null;
            startedAt: string;
            changedAt: string;
            version: number;
        };
        RowFaultTold: {
            /** @description Field of ours. */
            field: string;
            /** @description Header of the column; null where no column says the field. */
            column: string | null;
            code: string;
            /** @description The limit that was passed. */
            most?: number;
            detail: string;
        };
        /** @description One row of a file, and what would become of it. */
        ImportRow: {
            /** @description As a spreadsheet numbers it. */
            number: number;
            kind: components["schemas"]["RowKind"] | null;
            decision: components["schemas"]["RowDecision"] | null;
            /** @description The name, as far as the row has one. */
            name: string | null;
            cells: string[];
            /** @description By index of the cell: the value of a formula was taken, or the cell is an error. */
            flags: {
                [key: string]: string;
            };
            /** @description What it says, field by field. */
            said: {
                [key: string]: unknown;
            };
            faults: components["schemas"]["RowFaultTold"][];
            /** @description Fields that would change, each with both values. */
            changes: {
                [key: string]: {
                    from: unknown;
                    to: unknown;
                };
            };
            /** @description The record it is, or may be. */
            system: components["schemas"]["SystemMention"] | null;
            /** @description An earlier row that it looks like. */
            twinRow: number | null;
            outcome: components["schemas"]["RowOutcome"] | null;
            made: components["schemas"]["SystemMention"] | null;
        };
        /** @description What a source of files said last of a record. */
        SystemOrigin: {
            source: string;
            /** @description What it is called there; null where the file had no column for that. */
            externalId: string | null;
            /** @description What the file was called. */
            file: string;
            /** @description Which row of it, as a spreadsheet numbers it. */
            row: number;
            /** @description When its import last moved. */
            at: string;
            /** @description What stands in the columns that no field takes, by their headers. */
            besides: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        FaultsFormat: "csv" | "xlsx";
        /** @description What cells of one column say, the most frequent first. */
        ColumnValue: {
            value: string;
            rows: number;
            /** @description How it is read by itself: values of ours joined by ";", of a unit its id; empty where it says nothing. Null where it cannot be read. */
            ours: string | null;
        };
        /** @description How a file is to be read instead. */
        ReadImport: {
            encoding?: string;
            delimiter?: string;
            sheet?: string;
            headerRow?: number;
        };
        MapImport: {
            mapping: components["schemas"]["ImportMapping"];
        };
        /** @description What somebody says of rows: of some by number, or of all of a kind. */
        DecideRows: {
            rows?: number[];
            kind?: components["schemas"]["RowKind"];
            /** @description Null takes it back. */
            decision: components["schemas"]["RowDecision"] | null;
            /** @description Id or reference of the record, with `join`. */
            system?: string;
        };
        /** @description A row mended in place: text by header. */
        MendRow: {
            cells: {
                [key: string]: string;
            };
        };
        ApplyImport: {
            which: components["schemas"]["ApplyWhich"];
        };
        /**
         * @description What may be applied without anybody looking.
         * @enum {string}
         */
        FeedKind: "new" | "changed";
        /** @description Files that a program sends for a person, from one source. */
        Feed: {
            source: string;
            /** @description What of them is applied by itself. */
            applies: components["schemas"]["FeedKind"][];
            /** @description The newest one. */
            last: {
                /** @description Of the import. */
                id: string;
                at: string;
                state: components["schemas"]["ImportState"];
                /** @description Rows of it wait for somebody. */
                isWaiting: boolean;
            } | null;
        };
        ChangeFeed: {
            applies: components["schemas"]["FeedKind"][];
        };
        /**
         * @description What is one row each in a file.
         * @enum {string}
         */
        ExportTable: "systems" | "duties" | "reviews" | "incidents" | "documents" | "actions" | "links" | "entries";
        /** @enum {string} */
        ExportFormat: "csv" | "xlsx" | "json" | "ndjson" | "jsonld" | "ttl";
        /** @description What is known of a file that left the register; the log proves it. */
        ExportedFile: {
            /** @description `ai-system-registry/table/v1`. */
            format: string;
            id: string;
            table: components["schemas"]["ExportTable"];
            /** @description Of the words in it. */
            language: components["schemas"]["PersonLanguage"];
            /**
             * Format: date
             * @description The day that it shows, at its end; null: the moment at which it was made.
             */
            asOf: string | null;
            /** @description What narrows and sorts it, by the names of the query. */
            filter: {
                [key: string]: string | string[];
            };
            /** @description Keys of its columns, in their order. */
            columns: string[];
            /** @description How many rows it has. */
            rows: number;
            exportedAt: string;
            exportedBy: components["schemas"]["PersonRef"];
            /** @description How long the audit log was, and the hash at its head; null while nothing was sealed. */
            checkpoint: {
                size: number;
                head: string;
            } | null;
        };
        /**
         * @description Of a file that somebody asked for. `waiting`: others are written before it; `ready`: it can be fetched until it expires; `failed`: it was not written, or not as its reader may see it now, and can be asked for again.
         * @enum {string}
         */
        ExportJobState: "waiting" | "writing" | "ready" | "failed";
        /** @description A file that is written while nobody has to wait for it; seen by whoever asked for it. */
        ExportJob: {
            /** @description Of the file, once it is ready: the log knows it by the same. */
            id: string;
            table: components["schemas"]["ExportTable"];
            state: components["schemas"]["ExportJobState"];
            format: components["schemas"]["ExportFormat"];
            /**
             * @description CSV as a spreadsheet opens it; null for any other file.
             * @enum {string|null}
             */
            variant: "excel" | null;
            /** @description Of the words in it. */
            language: components["schemas"]["PersonLanguage"];
            /** @description Keys of the columns that are wanted; null: all. */
            columns: string[] | null;
            /**
             * Format: date
             * @description The day that it shows, at its end; null: the moment at which it is written.
             */
            asOf: string | null;
            /** @description What narrows and sorts it, by the names of the query. */
            filter: {
                [key: string]: string | string[];
            };
            /** @description How many rows it will have; null before they are counted. */
            rows: number | null;
            /** @description How many of them are written. */
            written: number;
            /** @description Rows a second; null before there is one to tell. */
            rate: number | null;
            askedAt: string;
            endedAt: string | null;
            /** @description When it is thrown away. */
            expiresAt: string | null;
            /** @description In bytes; null before it is ready. */
            size: number | null;
            /** @description Under what name it is saved; null before it is ready. */
            fileName: string | null;
            /** @description Why it failed, as a refusal says it. */
            refused: {
                code: string;
                params: {
                    [key: string]: string | number;
                };
            } | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    getAbout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description About */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["About"];
                };
            };
        };
    };
    listRefusals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RefusalCount */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RefusalCount"][];
                    };
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Unit"][];
                    };
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnit"];
            };
        };
        responses: {
            /** @description Unit */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUnit"];
            };
        };
        responses: {
            /** @description Unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                role?: ("staff" | "coordinator" | "compliance" | "auditor" | "strategy" | "board" | "admin" | "none")[];
                state?: "active" | "left" | "all";
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PersonSummary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonSummary"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePerson"];
            };
        };
        responses: {
            /** @description PersonDetail */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PersonDetail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            /** @description PersonDetail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    deactivatePerson: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PersonDetail */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    reactivatePerson: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PersonDetail */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    pseudonymisePerson: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PersonDetail */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRole"];
            };
        };
        responses: {
            /** @description PersonDetail */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    endRole: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PersonDetail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Session */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDemoPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DemoPerson */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPerson"][];
                };
            };
        };
    };
    listOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OwnSession */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwnSession"][];
                    };
                };
            };
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ApiToken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiToken"][];
                    };
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiToken"];
            };
        };
        responses: {
            /** @description CreatedApiToken */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiToken"];
                };
            };
        };
    };
    listTokenScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TokenScope */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TokenScope"][];
                    };
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTokensOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ApiToken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiToken"][];
                    };
                };
            };
        };
    };
    revokeTokenOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endProviderSession: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["BackChannelLogoutDto"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getGuest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Guest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guest"];
                };
            };
        };
    };
    askForAccess: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForAccess"];
            };
        };
        responses: {
            /** @description Guest */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guest"];
                };
            };
        };
    };
    listAccessRequests: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description AccessRequest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccessRequest"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    answerAccessRequest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerAccessRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRules: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RulesSummary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RulesSummary"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    proposeRules: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRules"];
            };
        };
        responses: {
            /** @description RulesDocument */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesDocument"];
                };
            };
        };
    };
    getRulesInForce: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RulesOfDay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesOfDay"];
                };
            };
        };
    };
    getRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RulesDocument */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesDocument"];
                };
            };
        };
    };
    withdrawRules: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WithdrawRules"];
            };
        };
        responses: {
            /** @description RulesDocument */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesDocument"];
                };
            };
        };
    };
    listRelations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SystemRelation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SystemRelation"][];
                    };
                };
            };
        };
    };
    addRelation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddRelation"];
            };
        };
        responses: {
            /** @description SystemRelation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SystemRelation"][];
                    };
                };
            };
        };
    };
    settleRelation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleRelation"];
            };
        };
        responses: {
            /** @description SystemRelation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SystemRelation"][];
                    };
                };
            };
        };
    };
    removeRelation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposeRecord: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description RecordProposals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordProposals"];
                };
            };
        };
    };
    proposeChanges: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description RecordProposals */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordProposals"];
                };
            };
        };
    };
    listSystemIncidents: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                overdue?: "true" | "false";
                serious?: "true" | "false";
                state?: ("reported" | "triaged" | "closed")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description IncidentSummary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IncidentSummary"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    reportIncident: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportIncident"];
            };
        };
        responses: {
            /** @description Incident */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                overdue?: "true" | "false";
                serious?: "true" | "false";
                state?: ("reported" | "triaged" | "closed")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description IncidentSummary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IncidentSummary"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    getIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Incident */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
        };
    };
    triageIncident: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriageIncident"];
            };
        };
        responses: {
            /** @description Incident */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
        };
    };
    informOfIncident: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformOfIncident"];
            };
        };
        responses: {
            /** @description Incident */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
        };
    };
    addIncidentEvent: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddIncidentEvent"];
            };
        };
        responses: {
            /** @description Incident */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
        };
    };
    closeIncident: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseIncident"];
            };
        };
        responses: {
            /** @description Incident */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Evidence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Evidence"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    addEvidenceFile: {
        parameters: {
            query: {
                name: string;
                standsFor?: string;
                title: string;
                validUntil?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Evidence */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
        };
    };
    addEvidenceLink: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLink"];
            };
        };
        responses: {
            /** @description Evidence */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
        };
    };
    withdrawEvidence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawEvidence"];
            };
        };
        responses: {
            /** @description Evidence */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
        };
    };
    getEvidenceContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                evidenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as what it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    sendFile: {
        parameters: {
            query: {
                name: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description ArrivedFile */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrivedFile"];
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description AssessmentSummary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AssessmentSummary"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    assessSystem: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessSystem"];
            };
        };
        responses: {
            /** @description Assessment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string | "latest";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Assessment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
        };
    };
    supportAnswer: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportAnswer"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ReviewRecord */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRecord"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Decision"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    decideReview: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideReview"];
            };
        };
        responses: {
            /** @description ReviewRecord */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRecord"];
                };
            };
        };
    };
    submitForReview: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitForReview"];
            };
        };
        responses: {
            /** @description ReviewRecord */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRecord"];
                };
            };
        };
    };
    askReviewQuestions: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReview"];
            };
        };
        responses: {
            /** @description ReviewRecord */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRecord"];
                };
            };
        };
    };
    answerReviewQuestions: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestions"];
            };
        };
        responses: {
            /** @description ReviewRecord */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRecord"];
                };
            };
        };
    };
    takeReview: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ReviewRecord */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRecord"];
                };
            };
        };
    };
    assignReview: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignReview"];
            };
        };
        responses: {
            /** @description ReviewRecord */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRecord"];
                };
            };
        };
    };
    consentToDecision: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentToDecision"];
            };
        };
        responses: {
            /** @description ReviewRecord */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewRecord"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: {
                cursor?: string;
                left?: "late" | "upTo2" | "upTo5" | "upTo10" | "more";
                limit?: number;
                queue?: "mine" | "free" | "open" | "consent" | "returned" | "due_again";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description QueueItem */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QueueItem"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    countReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description QueueCounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueCounts"];
                };
            };
        };
    };
    listOfficers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OfficerLoad */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OfficerLoad"][];
                    };
                };
            };
        };
    };
    listAbsences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Absence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Absence"][];
                    };
                };
            };
        };
    };
    enterAbsence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterAbsence"];
            };
        };
        responses: {
            /** @description Absence */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Absence"];
                };
            };
        };
    };
    removeAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getReviewPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ReviewPolicy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPolicy"];
                };
            };
        };
    };
    saveReviewPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewPolicy"];
            };
        };
        responses: {
            /** @description ReviewPolicy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPolicy"];
                };
            };
        };
    };
    listFreeDays: {
        parameters: {
            query: {
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description FreeDay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FreeDay"][];
                    };
                };
            };
        };
    };
    saveFreeDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepFreeDay"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    removeFreeDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRulesImpact: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RulesImpact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesImpact"];
                };
            };
        };
    };
    exportRulesImpact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    consentToRules: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentToRules"];
            };
        };
        responses: {
            /** @description RulesDocument */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesDocument"];
                };
            };
        };
    };
    getSystemDuties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SystemDuties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDuties"];
                };
            };
        };
    };
    acceptDuties: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDuties"];
            };
        };
        responses: {
            /** @description SystemDuties */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDuties"];
                };
            };
        };
    };
    changeDuty: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                dutyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDuty"];
            };
        };
        responses: {
            /** @description SystemDuties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDuties"];
                };
            };
        };
    };
    listDuties: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                key?: string;
                limit?: number;
                may?: "update";
                quarter?: string;
                responsible?: "me";
                standing?: ("overdue" | "due" | "before_use" | "later" | "done" | "lapsed")[];
                state?: ("open" | "in_progress" | "met" | "not_applicable")[];
                system?: string;
                to?: string;
                unit?: string;
                when?: "open" | "late" | "month" | "later" | "undated" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DutyItem */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyItem"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    answerDuties: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDuties"];
            };
        };
        responses: {
            /** @description AnsweredDuties */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredDuties"];
                };
            };
        };
    };
    countDutyQuarters: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                key?: string;
                limit?: number;
                may?: "update";
                quarter?: string;
                responsible?: "me";
                standing?: ("overdue" | "due" | "before_use" | "later" | "done" | "lapsed")[];
                state?: ("open" | "in_progress" | "met" | "not_applicable")[];
                system?: string;
                to?: string;
                unit?: string;
                when?: "open" | "late" | "month" | "later" | "undated" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DutyQuarter */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyQuarter"][];
                    };
                };
            };
        };
    };
    startDutyRun: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DutyRun */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyRun"];
                };
            };
        };
    };
    getLatestDutyRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DutyRun */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyRun"];
                };
            };
        };
    };
    countDuties: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                key?: string;
                limit?: number;
                may?: "update";
                quarter?: string;
                responsible?: "me";
                standing?: ("overdue" | "due" | "before_use" | "later" | "done" | "lapsed")[];
                state?: ("open" | "in_progress" | "met" | "not_applicable")[];
                system?: string;
                to?: string;
                unit?: string;
                when?: "open" | "late" | "month" | "later" | "undated" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DutyCounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCounts"];
                };
            };
        };
    };
    listDutySystems: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                key?: string;
                limit?: number;
                may?: "update";
                quarter?: string;
                responsible?: "me";
                standing?: ("overdue" | "due" | "before_use" | "later" | "done" | "lapsed")[];
                state?: ("open" | "in_progress" | "met" | "not_applicable")[];
                system?: string;
                to?: string;
                unit?: string;
                when?: "open" | "late" | "month" | "later" | "undated" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DutySystem */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutySystem"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    listDutyMonths: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                key?: string;
                limit?: number;
                may?: "update";
                quarter?: string;
                responsible?: "me";
                standing?: ("overdue" | "due" | "before_use" | "later" | "done" | "lapsed")[];
                state?: ("open" | "in_progress" | "met" | "not_applicable")[];
                system?: string;
                to?: string;
                unit?: string;
                when?: "open" | "late" | "month" | "later" | "undated" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DutyMonth */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyMonth"][];
                    };
                };
            };
        };
    };
    listDutyDays: {
        parameters: {
            query: {
                cursor?: string;
                from?: string;
                key?: string;
                limit?: number;
                may?: "update";
                month: string;
                quarter?: string;
                responsible?: "me";
                standing?: ("overdue" | "due" | "before_use" | "later" | "done" | "lapsed")[];
                state?: ("open" | "in_progress" | "met" | "not_applicable")[];
                system?: string;
                to?: string;
                unit?: string;
                when?: "open" | "late" | "month" | "later" | "undated" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DayOfDuties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DayOfDuties"][];
                    };
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CalendarAddress */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CalendarAddress"][];
                    };
                };
            };
        };
    };
    createCalendar: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCalendar"];
            };
        };
        responses: {
            /** @description NewCalendarAddress */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarAddress"];
                };
            };
        };
    };
    revokeCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getRulesStanding: {
        parameters: {
            query?: {
                class?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined")[];
                cursor?: string;
                differing?: "yes";
                duty?: string;
                finding?: string[];
                limit?: number;
                on?: string;
                rules?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RulesStanding */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesStanding"];
                };
            };
        };
    };
    listMovedSystems: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description MovedSystem */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MovedSystem"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DocumentSummary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentSummary"][];
                    };
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: {
                number?: number;
            };
            header?: never;
            path: {
                id: string;
                kind: "fria" | "dpia" | "instructions" | "oversight" | "logs" | "workers" | "informing" | "derogation" | "registration" | "conformity" | "real_world_test";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ActDocument */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDocument"];
                };
            };
        };
    };
    listDocumentVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kind: "fria" | "dpia" | "instructions" | "oversight" | "logs" | "workers" | "informing" | "derogation" | "registration" | "conformity" | "real_world_test";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DocumentVersion */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentVersion"][];
                    };
                };
            };
        };
    };
    saveDocument: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                kind: "fria" | "dpia" | "instructions" | "oversight" | "logs" | "workers" | "informing" | "derogation" | "registration" | "conformity" | "real_world_test";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDocument"];
            };
        };
        responses: {
            /** @description ActDocument */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDocument"];
                };
            };
        };
    };
    notifyDocument: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyDocument"];
            };
        };
        responses: {
            /** @description ActDocument */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDocument"];
                };
            };
        };
    };
    getRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RegistrationState */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationState"];
                };
            };
        };
    };
    listRegistrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Registration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Registration"][];
                    };
                };
            };
        };
    };
    noteRegistration: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRegistration"];
            };
        };
        responses: {
            /** @description RegistrationState */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationState"];
                };
            };
        };
    };
    retractRegistration: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractRegistration"];
            };
        };
        responses: {
            /** @description RegistrationState */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationState"];
                };
            };
        };
    };
    listThreads: {
        parameters: {
            query?: {
                cursor?: string;
                key?: string;
                kind?: "record" | "answer" | "finding" | "duty";
                limit?: number;
                state?: "open" | "resolved";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CommentThread */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CommentThread"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    openThread: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenThread"];
            };
        };
        responses: {
            /** @description CommentThread */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
        };
    };
    countComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CommentCount */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CommentCount"][];
                    };
                };
            };
        };
    };
    getThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CommentThread */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
        };
    };
    replyToThread: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteComment"];
            };
        };
        responses: {
            /** @description CommentThread */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
        };
    };
    resolveThread: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CommentThread */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
        };
    };
    reopenThread: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                threadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CommentThread */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
        };
    };
    editComment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteComment"];
            };
        };
        responses: {
            /** @description CommentThread */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentThread"];
                };
            };
        };
    };
    listCommentRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                commentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CommentRevision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CommentRevision"][];
                    };
                };
            };
        };
    };
    listStrategyActions: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "flagship" | "other";
                limit?: number;
                q?: string;
                sector?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description StrategyActionSummary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StrategyActionSummary"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    getStrategyAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description StrategyActionDetail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyActionDetail"];
                };
            };
        };
    };
    listDialogues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dialogue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Dialogue"][];
                    };
                };
            };
        };
    };
    listInitiatives: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Initiative */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Initiative"][];
                    };
                };
            };
        };
    };
    listLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SystemLink */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SystemLink"][];
                    };
                };
            };
        };
    };
    linkAction: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkAction"];
            };
        };
        responses: {
            /** @description SystemLink */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemLink"];
                };
            };
        };
    };
    unlinkAction: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Publication */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    decidePublication: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePublication"];
            };
        };
        responses: {
            /** @description Publication */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
        };
    };
    previewPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PublicRecord */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRecord"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                standing?: "undecided" | "published" | "not_published" | "ended" | "barred";
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PublicationItem */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicationItem"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    decidePublications: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePublications"];
            };
        };
        responses: {
            /** @description DecidedPublications */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedPublications"];
                };
            };
        };
    };
    countPublications: {
        parameters: {
            query?: {
                q?: string;
                unit?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PublicationCounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationCounts"];
                };
            };
        };
    };
    listPublicSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PublicSet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicSet"][];
                    };
                };
            };
        };
    };
    makePublicSet: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakePublicSet"];
            };
        };
        responses: {
            /** @description PublicSet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicSet"];
                };
            };
        };
    };
    previewPublicSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PublicSetPreview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicSetPreview"];
                };
            };
        };
    };
    getPublicFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
                name: "systems.json" | "systems.csv" | "index.html" | "index.fr.html" | "index.de.html";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of a public set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "text/csv": string;
                    "text/html": string;
                };
            };
        };
    };
    getPublicSetArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A public set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    withdrawPublicSet: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPublicSet"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    previewBulkChange: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewBulkChange"];
            };
        };
        responses: {
            /** @description BulkPreview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
        };
    };
    applyBulkChange: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyBulkChange"];
            };
        };
        responses: {
            /** @description BulkResult */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
        };
    };
    getNeighbourhood: {
        parameters: {
            query?: {
                steps?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Neighbourhood */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Neighbourhood"];
                };
            };
        };
    };
    listSystemsAsOf: {
        parameters: {
            query: {
                cursor?: string;
                day: string;
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SystemAsOf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SystemAsOf"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    getSystemAsOf: {
        parameters: {
            query: {
                day: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SystemAsOf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemAsOf"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RevisionSummary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RevisionSummary"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    getRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revision"];
                };
            };
        };
    };
    countSystemFacets: {
        parameters: {
            query?: {
                action?: string[];
                class?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined")[];
                duties?: ("overdue" | "to_accept")[];
                gpai?: ("yes" | "no")[];
                keeper?: ("others" | "nobody")[];
                may?: "link";
                origin?: ("in_house" | "contracted" | "purchased" | "other_institution" | "open_source")[];
                owner?: "me";
                personalData?: ("yes" | "no" | "unknown")[];
                q?: string;
                reviewState?: ("not_requested" | "submitted" | "in_review" | "returned" | "awaiting_consent" | "decided" | "due_again")[];
                stage?: ("idea" | "development" | "pilot" | "in_use" | "suspended" | "retired")[];
                standing?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined" | "none")[];
                supplier?: string[];
                tag?: string[];
                unit?: string[];
                visibility?: ("institution" | "unit" | "restricted")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SystemFacets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemFacets"];
                };
            };
        };
    };
    groupSystems: {
        parameters: {
            query?: {
                action?: string[];
                class?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined")[];
                duties?: ("overdue" | "to_accept")[];
                gpai?: ("yes" | "no")[];
                groupBy?: "unit" | "class" | "stage" | "owner" | "action";
                keeper?: ("others" | "nobody")[];
                may?: "link";
                origin?: ("in_house" | "contracted" | "purchased" | "other_institution" | "open_source")[];
                owner?: "me";
                personalData?: ("yes" | "no" | "unknown")[];
                q?: string;
                reviewState?: ("not_requested" | "submitted" | "in_review" | "returned" | "awaiting_consent" | "decided" | "due_again")[];
                stage?: ("idea" | "development" | "pilot" | "in_use" | "suspended" | "retired")[];
                standing?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined" | "none")[];
                supplier?: string[];
                tag?: string[];
                unit?: string[];
                visibility?: ("institution" | "unit" | "restricted")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SystemGroups */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemGroups"];
                };
            };
        };
    };
    findDuplicateCandidates: {
        parameters: {
            query: {
                name: string;
                purpose?: string;
                supplier?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description DuplicateCandidate */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DuplicateCandidate"][];
                    };
                };
            };
        };
    };
    listSystems: {
        parameters: {
            query?: {
                action?: string[];
                class?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined")[];
                columns?: ("reference" | "name" | "unit" | "unitName" | "owner" | "editors" | "stage" | "origin" | "class" | "classDefinite" | "classLower" | "classUpper" | "decidedClass" | "reviewState" | "dueBecause" | "openDuties" | "nextDutyOn" | "strategyActions" | "summary" | "intendedPurpose" | "components" | "acronym" | "aliases" | "tags" | "traceabilityReference" | "technicalContact" | "businessContact" | "champion" | "expectedBenefits" | "affectedPersons" | "usersEstimate" | "decisionRole" | "languages" | "countries" | "operatorRoles" | "providerName" | "providerAddress" | "providerContact" | "submitterOnBehalf" | "authorisedRepresentative" | "supplier" | "contractReference" | "productVersion" | "euDatabaseUrl" | "techniques" | "operatingLogic" | "inputData" | "hosting" | "usesEuroHpc" | "apiOffered" | "openness" | "licence" | "energyNote" | "personalData" | "specialCategories" | "dataSubjects" | "dataSources" | "processingRecordReference" | "dpiaReference" | "dpiaOn" | "dpiaSummary" | "friaReference" | "friaOn" | "friaSummary" | "retention" | "marketStatus" | "startedOn" | "firstUseOn" | "lastSignificantChangeOn" | "humanOversight" | "evaluation" | "securityReview" | "securityReviewOn" | "securityReviewReference" | "incidentContact" | "publicSummary" | "visibility" | "restrictionReason" | "retiredOn" | "retirementReason" | "registeredAt" | "changedAt" | "ownerId" | "editorIds" | "id")[];
                count?: boolean;
                cursor?: string;
                duties?: ("overdue" | "to_accept")[];
                gpai?: ("yes" | "no")[];
                group?: string;
                groupBy?: "unit" | "class" | "stage" | "owner" | "action";
                keeper?: ("others" | "nobody")[];
                limit?: number;
                may?: "link";
                origin?: ("in_house" | "contracted" | "purchased" | "other_institution" | "open_source")[];
                owner?: "me";
                personalData?: ("yes" | "no" | "unknown")[];
                q?: string;
                reviewState?: ("not_requested" | "submitted" | "in_review" | "returned" | "awaiting_consent" | "decided" | "due_again")[];
                sort?: "reference" | "-reference" | "name" | "-name" | "unit" | "-unit" | "unitName" | "-unitName" | "owner" | "-owner" | "editors" | "-editors" | "stage" | "-stage" | "origin" | "-origin" | "class" | "-class" | "classDefinite" | "-classDefinite" | "classLower" | "-classLower" | "classUpper" | "-classUpper" | "decidedClass" | "-decidedClass" | "reviewState" | "-reviewState" | "dueBecause" | "-dueBecause" | "openDuties" | "-openDuties" | "nextDutyOn" | "-nextDutyOn" | "strategyActions" | "-strategyActions" | "summary" | "-summary" | "intendedPurpose" | "-intendedPurpose" | "components" | "-components" | "acronym" | "-acronym" | "aliases" | "-aliases" | "tags" | "-tags" | "traceabilityReference" | "-traceabilityReference" | "technicalContact" | "-technicalContact" | "businessContact" | "-businessContact" | "champion" | "-champion" | "expectedBenefits" | "-expectedBenefits" | "affectedPersons" | "-affectedPersons" | "usersEstimate" | "-usersEstimate" | "decisionRole" | "-decisionRole" | "languages" | "-languages" | "countries" | "-countries" | "operatorRoles" | "-operatorRoles" | "providerName" | "-providerName" | "providerAddress" | "-providerAddress" | "providerContact" | "-providerContact" | "submitterOnBehalf" | "-submitterOnBehalf" | "authorisedRepresentative" | "-authorisedRepresentative" | "supplier" | "-supplier" | "contractReference" | "-contractReference" | "productVersion" | "-productVersion" | "euDatabaseUrl" | "-euDatabaseUrl" | "techniques" | "-techniques" | "operatingLogic" | "-operatingLogic" | "inputData" | "-inputData" | "hosting" | "-hosting" | "usesEuroHpc" | "-usesEuroHpc" | "apiOffered" | "-apiOffered" | "openness" | "-openness" | "licence" | "-licence" | "energyNote" | "-energyNote" | "personalData" | "-personalData" | "specialCategories" | "-specialCategories" | "dataSubjects" | "-dataSubjects" | "dataSources" | "-dataSources" | "processingRecordReference" | "-processingRecordReference" | "dpiaReference" | "-dpiaReference" | "dpiaOn" | "-dpiaOn" | "dpiaSummary" | "-dpiaSummary" | "friaReference" | "-friaReference" | "friaOn" | "-friaOn" | "friaSummary" | "-friaSummary" | "retention" | "-retention" | "marketStatus" | "-marketStatus" | "startedOn" | "-startedOn" | "firstUseOn" | "-firstUseOn" | "lastSignificantChangeOn" | "-lastSignificantChangeOn" | "humanOversight" | "-humanOversight" | "evaluation" | "-evaluation" | "securityReview" | "-securityReview" | "securityReviewOn" | "-securityReviewOn" | "securityReviewReference" | "-securityReviewReference" | "incidentContact" | "-incidentContact" | "publicSummary" | "-publicSummary" | "visibility" | "-visibility" | "restrictionReason" | "-restrictionReason" | "retiredOn" | "-retiredOn" | "retirementReason" | "-retirementReason" | "registeredAt" | "-registeredAt" | "changedAt" | "-changedAt" | "ownerId" | "-ownerId" | "editorIds" | "-editorIds" | "id" | "-id" | "relevance";
                stage?: ("idea" | "development" | "pilot" | "in_use" | "suspended" | "retired")[];
                standing?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined" | "none")[];
                supplier?: string[];
                tag?: string[];
                thenBy?: "reference" | "-reference" | "name" | "-name" | "unit" | "-unit" | "unitName" | "-unitName" | "owner" | "-owner" | "editors" | "-editors" | "stage" | "-stage" | "origin" | "-origin" | "class" | "-class" | "classDefinite" | "-classDefinite" | "classLower" | "-classLower" | "classUpper" | "-classUpper" | "decidedClass" | "-decidedClass" | "reviewState" | "-reviewState" | "dueBecause" | "-dueBecause" | "openDuties" | "-openDuties" | "nextDutyOn" | "-nextDutyOn" | "strategyActions" | "-strategyActions" | "summary" | "-summary" | "intendedPurpose" | "-intendedPurpose" | "components" | "-components" | "acronym" | "-acronym" | "aliases" | "-aliases" | "tags" | "-tags" | "traceabilityReference" | "-traceabilityReference" | "technicalContact" | "-technicalContact" | "businessContact" | "-businessContact" | "champion" | "-champion" | "expectedBenefits" | "-expectedBenefits" | "affectedPersons" | "-affectedPersons" | "usersEstimate" | "-usersEstimate" | "decisionRole" | "-decisionRole" | "languages" | "-languages" | "countries" | "-countries" | "operatorRoles" | "-operatorRoles" | "providerName" | "-providerName" | "providerAddress" | "-providerAddress" | "providerContact" | "-providerContact" | "submitterOnBehalf" | "-submitterOnBehalf" | "authorisedRepresentative" | "-authorisedRepresentative" | "supplier" | "-supplier" | "contractReference" | "-contractReference" | "productVersion" | "-productVersion" | "euDatabaseUrl" | "-euDatabaseUrl" | "techniques" | "-techniques" | "operatingLogic" | "-operatingLogic" | "inputData" | "-inputData" | "hosting" | "-hosting" | "usesEuroHpc" | "-usesEuroHpc" | "apiOffered" | "-apiOffered" | "openness" | "-openness" | "licence" | "-licence" | "energyNote" | "-energyNote" | "personalData" | "-personalData" | "specialCategories" | "-specialCategories" | "dataSubjects" | "-dataSubjects" | "dataSources" | "-dataSources" | "processingRecordReference" | "-processingRecordReference" | "dpiaReference" | "-dpiaReference" | "dpiaOn" | "-dpiaOn" | "dpiaSummary" | "-dpiaSummary" | "friaReference" | "-friaReference" | "friaOn" | "-friaOn" | "friaSummary" | "-friaSummary" | "retention" | "-retention" | "marketStatus" | "-marketStatus" | "startedOn" | "-startedOn" | "firstUseOn" | "-firstUseOn" | "lastSignificantChangeOn" | "-lastSignificantChangeOn" | "humanOversight" | "-humanOversight" | "evaluation" | "-evaluation" | "securityReview" | "-securityReview" | "securityReviewOn" | "-securityReviewOn" | "securityReviewReference" | "-securityReviewReference" | "incidentContact" | "-incidentContact" | "publicSummary" | "-publicSummary" | "visibility" | "-visibility" | "restrictionReason" | "-restrictionReason" | "retiredOn" | "-retiredOn" | "retirementReason" | "-retirementReason" | "registeredAt" | "-registeredAt" | "changedAt" | "-changedAt" | "ownerId" | "-ownerId" | "editorIds" | "-editorIds" | "id" | "-id";
                unit?: string[];
                visibility?: ("institution" | "unit" | "restricted")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description FoundSystem */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FoundSystem"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    registerSystem: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterSystem"];
            };
        };
        responses: {
            /** @description SystemDetail */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDetail"];
                };
            };
        };
    };
    getSystem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SystemDetail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDetail"];
                };
            };
        };
    };
    changeSystem: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSystem"];
            };
        };
        responses: {
            /** @description SystemDetail */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemDetail"];
                };
            };
        };
    };
    handOverSystem: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SavedView */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedView"][];
                    };
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveView"];
            };
        };
        responses: {
            /** @description SavedView */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    removeView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changeView: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeView"];
            };
        };
        responses: {
            /** @description SavedView */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    followView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SavedView */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
        };
    };
    leaveView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listFollowedViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description FollowedView */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FollowedView"][];
                    };
                };
            };
        };
    };
    getFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description RegisterFigures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterFigures"];
                };
            };
        };
    };
    getPastFigures: {
        parameters: {
            query: {
                since: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PastFigures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastFigures"];
                };
            };
        };
    };
    listMovements: {
        parameters: {
            query: {
                since: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Movement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Movement"][];
                    };
                };
            };
        };
    };
    listSectors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SectorSystems */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SectorSystems"][];
                    };
                };
            };
        };
    };
    listJoinRequestsForMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JoinRequestForMe */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JoinRequestForMe"][];
                    };
                };
            };
        };
    };
    listJoinRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JoinRequest */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JoinRequest"][];
                    };
                };
            };
        };
    };
    askToJoin: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskToJoin"];
            };
        };
        responses: {
            /** @description JoinRequest */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JoinRequest"][];
                    };
                };
            };
        };
    };
    answerJoinRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerJoinRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    previewMerge: {
        parameters: {
            query: {
                into: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description MergeResult */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeResult"];
                };
            };
        };
    };
    mergeSystems: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeSystems"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    undoMerge: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoMerge"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ImportSet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportSet"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    receiveImport: {
        parameters: {
            query: {
                name: string;
                source: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description ImportSet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSet"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ImportSet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSet"];
                };
            };
        };
    };
    discardImport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listColumnValues: {
        parameters: {
            query: {
                column: string;
                field?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ColumnValue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ColumnValue"][];
                    };
                };
            };
        };
    };
    exportImportFaults: {
        parameters: {
            query: {
                format: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows as a table */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readImportAs: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadImport"];
            };
        };
        responses: {
            /** @description ImportSet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSet"];
                };
            };
        };
    };
    mapImport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapImport"];
            };
        };
        responses: {
            /** @description ImportSet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSet"];
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyImport"];
            };
        };
        responses: {
            /** @description ImportSet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSet"];
                };
            };
        };
    };
    cancelImport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ImportSet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSet"];
                };
            };
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: ("new" | "changed" | "unchanged" | "duplicate" | "invalid" | "skipped")[];
                limit?: number;
                outcome?: ("registered" | "changed" | "failed" | "undone")[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ImportRow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportRow"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    getImportRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ImportRow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRow"];
                };
            };
        };
    };
    mendImportRow: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MendRow"];
            };
        };
        responses: {
            /** @description ImportRow */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRow"];
                };
            };
        };
    };
    decideImportRows: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRows"];
            };
        };
        responses: {
            /** @description ImportSet */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSet"];
                };
            };
        };
    };
    listFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Feed"][];
                    };
                };
            };
        };
    };
    sendFeed: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                name?: string;
            };
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/x-ndjson": string;
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description ImportSet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSet"];
                };
            };
        };
    };
    changeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFeed"];
            };
        };
        responses: {
            /** @description Feed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
        };
    };
    listSystemOrigins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description SystemOrigin */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SystemOrigin"][];
                    };
                };
            };
        };
    };
    listHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TrailEntry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TrailEntry"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TrailEntry */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TrailEntry"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    getAuditStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description TrailStatus */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailStatus"];
                };
            };
        };
    };
    exportRegisterCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    exportRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verifiable export */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    exportSystems: {
        parameters: {
            query: {
                action?: string[];
                asOf?: string;
                class?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined")[];
                columns?: string[];
                duties?: ("overdue" | "to_accept")[];
                format: "csv" | "xlsx" | "json" | "ndjson" | "jsonld" | "ttl";
                gpai?: ("yes" | "no")[];
                keeper?: ("others" | "nobody")[];
                language?: "en" | "fr" | "de";
                may?: "link";
                origin?: ("in_house" | "contracted" | "purchased" | "other_institution" | "open_source")[];
                owner?: "me";
                personalData?: ("yes" | "no" | "unknown")[];
                q?: string;
                reviewState?: ("not_requested" | "submitted" | "in_review" | "returned" | "awaiting_consent" | "decided" | "due_again")[];
                sort?: "reference" | "-reference" | "name" | "-name" | "unit" | "-unit" | "unitName" | "-unitName" | "owner" | "-owner" | "editors" | "-editors" | "stage" | "-stage" | "origin" | "-origin" | "class" | "-class" | "classDefinite" | "-classDefinite" | "classLower" | "-classLower" | "classUpper" | "-classUpper" | "decidedClass" | "-decidedClass" | "reviewState" | "-reviewState" | "dueBecause" | "-dueBecause" | "openDuties" | "-openDuties" | "nextDutyOn" | "-nextDutyOn" | "strategyActions" | "-strategyActions" | "summary" | "-summary" | "intendedPurpose" | "-intendedPurpose" | "components" | "-components" | "acronym" | "-acronym" | "aliases" | "-aliases" | "tags" | "-tags" | "traceabilityReference" | "-traceabilityReference" | "technicalContact" | "-technicalContact" | "businessContact" | "-businessContact" | "champion" | "-champion" | "expectedBenefits" | "-expectedBenefits" | "affectedPersons" | "-affectedPersons" | "usersEstimate" | "-usersEstimate" | "decisionRole" | "-decisionRole" | "languages" | "-languages" | "countries" | "-countries" | "operatorRoles" | "-operatorRoles" | "providerName" | "-providerName" | "providerAddress" | "-providerAddress" | "providerContact" | "-providerContact" | "submitterOnBehalf" | "-submitterOnBehalf" | "authorisedRepresentative" | "-authorisedRepresentative" | "supplier" | "-supplier" | "contractReference" | "-contractReference" | "productVersion" | "-productVersion" | "euDatabaseUrl" | "-euDatabaseUrl" | "techniques" | "-techniques" | "operatingLogic" | "-operatingLogic" | "inputData" | "-inputData" | "hosting" | "-hosting" | "usesEuroHpc" | "-usesEuroHpc" | "apiOffered" | "-apiOffered" | "openness" | "-openness" | "licence" | "-licence" | "energyNote" | "-energyNote" | "personalData" | "-personalData" | "specialCategories" | "-specialCategories" | "dataSubjects" | "-dataSubjects" | "dataSources" | "-dataSources" | "processingRecordReference" | "-processingRecordReference" | "dpiaReference" | "-dpiaReference" | "dpiaOn" | "-dpiaOn" | "dpiaSummary" | "-dpiaSummary" | "friaReference" | "-friaReference" | "friaOn" | "-friaOn" | "friaSummary" | "-friaSummary" | "retention" | "-retention" | "marketStatus" | "-marketStatus" | "startedOn" | "-startedOn" | "firstUseOn" | "-firstUseOn" | "lastSignificantChangeOn" | "-lastSignificantChangeOn" | "humanOversight" | "-humanOversight" | "evaluation" | "-evaluation" | "securityReview" | "-securityReview" | "securityReviewOn" | "-securityReviewOn" | "securityReviewReference" | "-securityReviewReference" | "incidentContact" | "-incidentContact" | "publicSummary" | "-publicSummary" | "visibility" | "-visibility" | "restrictionReason" | "-restrictionReason" | "retiredOn" | "-retiredOn" | "retirementReason" | "-retirementReason" | "registeredAt" | "-registeredAt" | "changedAt" | "-changedAt" | "ownerId" | "-ownerId" | "editorIds" | "-editorIds" | "id" | "-id" | "relevance";
                stage?: ("idea" | "development" | "pilot" | "in_use" | "suspended" | "retired")[];
                standing?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined" | "none")[];
                supplier?: string[];
                tag?: string[];
                thenBy?: "reference" | "-reference" | "name" | "-name" | "unit" | "-unit" | "unitName" | "-unitName" | "owner" | "-owner" | "editors" | "-editors" | "stage" | "-stage" | "origin" | "-origin" | "class" | "-class" | "classDefinite" | "-classDefinite" | "classLower" | "-classLower" | "classUpper" | "-classUpper" | "decidedClass" | "-decidedClass" | "reviewState" | "-reviewState" | "dueBecause" | "-dueBecause" | "openDuties" | "-openDuties" | "nextDutyOn" | "-nextDutyOn" | "strategyActions" | "-strategyActions" | "summary" | "-summary" | "intendedPurpose" | "-intendedPurpose" | "components" | "-components" | "acronym" | "-acronym" | "aliases" | "-aliases" | "tags" | "-tags" | "traceabilityReference" | "-traceabilityReference" | "technicalContact" | "-technicalContact" | "businessContact" | "-businessContact" | "champion" | "-champion" | "expectedBenefits" | "-expectedBenefits" | "affectedPersons" | "-affectedPersons" | "usersEstimate" | "-usersEstimate" | "decisionRole" | "-decisionRole" | "languages" | "-languages" | "countries" | "-countries" | "operatorRoles" | "-operatorRoles" | "providerName" | "-providerName" | "providerAddress" | "-providerAddress" | "providerContact" | "-providerContact" | "submitterOnBehalf" | "-submitterOnBehalf" | "authorisedRepresentative" | "-authorisedRepresentative" | "supplier" | "-supplier" | "contractReference" | "-contractReference" | "productVersion" | "-productVersion" | "euDatabaseUrl" | "-euDatabaseUrl" | "techniques" | "-techniques" | "operatingLogic" | "-operatingLogic" | "inputData" | "-inputData" | "hosting" | "-hosting" | "usesEuroHpc" | "-usesEuroHpc" | "apiOffered" | "-apiOffered" | "openness" | "-openness" | "licence" | "-licence" | "energyNote" | "-energyNote" | "personalData" | "-personalData" | "specialCategories" | "-specialCategories" | "dataSubjects" | "-dataSubjects" | "dataSources" | "-dataSources" | "processingRecordReference" | "-processingRecordReference" | "dpiaReference" | "-dpiaReference" | "dpiaOn" | "-dpiaOn" | "dpiaSummary" | "-dpiaSummary" | "friaReference" | "-friaReference" | "friaOn" | "-friaOn" | "friaSummary" | "-friaSummary" | "retention" | "-retention" | "marketStatus" | "-marketStatus" | "startedOn" | "-startedOn" | "firstUseOn" | "-firstUseOn" | "lastSignificantChangeOn" | "-lastSignificantChangeOn" | "humanOversight" | "-humanOversight" | "evaluation" | "-evaluation" | "securityReview" | "-securityReview" | "securityReviewOn" | "-securityReviewOn" | "securityReviewReference" | "-securityReviewReference" | "incidentContact" | "-incidentContact" | "publicSummary" | "-publicSummary" | "visibility" | "-visibility" | "restrictionReason" | "-restrictionReason" | "retiredOn" | "-retiredOn" | "retirementReason" | "-retirementReason" | "registeredAt" | "-registeredAt" | "changedAt" | "-changedAt" | "ownerId" | "-ownerId" | "editorIds" | "-editorIds" | "id" | "-id";
                unit?: string[];
                variant?: "excel";
                visibility?: ("institution" | "unit" | "restricted")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                    "application/ld+json": string;
                    "text/turtle": string;
                };
            };
        };
    };
    askForSystemsFile: {
        parameters: {
            query: {
                action?: string[];
                asOf?: string;
                class?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined")[];
                columns?: string[];
                duties?: ("overdue" | "to_accept")[];
                format: "csv" | "xlsx" | "json" | "ndjson" | "jsonld" | "ttl";
                gpai?: ("yes" | "no")[];
                keeper?: ("others" | "nobody")[];
                language?: "en" | "fr" | "de";
                may?: "link";
                origin?: ("in_house" | "contracted" | "purchased" | "other_institution" | "open_source")[];
                owner?: "me";
                personalData?: ("yes" | "no" | "unknown")[];
                q?: string;
                reviewState?: ("not_requested" | "submitted" | "in_review" | "returned" | "awaiting_consent" | "decided" | "due_again")[];
                sort?: "reference" | "-reference" | "name" | "-name" | "unit" | "-unit" | "unitName" | "-unitName" | "owner" | "-owner" | "editors" | "-editors" | "stage" | "-stage" | "origin" | "-origin" | "class" | "-class" | "classDefinite" | "-classDefinite" | "classLower" | "-classLower" | "classUpper" | "-classUpper" | "decidedClass" | "-decidedClass" | "reviewState" | "-reviewState" | "dueBecause" | "-dueBecause" | "openDuties" | "-openDuties" | "nextDutyOn" | "-nextDutyOn" | "strategyActions" | "-strategyActions" | "summary" | "-summary" | "intendedPurpose" | "-intendedPurpose" | "components" | "-components" | "acronym" | "-acronym" | "aliases" | "-aliases" | "tags" | "-tags" | "traceabilityReference" | "-traceabilityReference" | "technicalContact" | "-technicalContact" | "businessContact" | "-businessContact" | "champion" | "-champion" | "expectedBenefits" | "-expectedBenefits" | "affectedPersons" | "-affectedPersons" | "usersEstimate" | "-usersEstimate" | "decisionRole" | "-decisionRole" | "languages" | "-languages" | "countries" | "-countries" | "operatorRoles" | "-operatorRoles" | "providerName" | "-providerName" | "providerAddress" | "-providerAddress" | "providerContact" | "-providerContact" | "submitterOnBehalf" | "-submitterOnBehalf" | "authorisedRepresentative" | "-authorisedRepresentative" | "supplier" | "-supplier" | "contractReference" | "-contractReference" | "productVersion" | "-productVersion" | "euDatabaseUrl" | "-euDatabaseUrl" | "techniques" | "-techniques" | "operatingLogic" | "-operatingLogic" | "inputData" | "-inputData" | "hosting" | "-hosting" | "usesEuroHpc" | "-usesEuroHpc" | "apiOffered" | "-apiOffered" | "openness" | "-openness" | "licence" | "-licence" | "energyNote" | "-energyNote" | "personalData" | "-personalData" | "specialCategories" | "-specialCategories" | "dataSubjects" | "-dataSubjects" | "dataSources" | "-dataSources" | "processingRecordReference" | "-processingRecordReference" | "dpiaReference" | "-dpiaReference" | "dpiaOn" | "-dpiaOn" | "dpiaSummary" | "-dpiaSummary" | "friaReference" | "-friaReference" | "friaOn" | "-friaOn" | "friaSummary" | "-friaSummary" | "retention" | "-retention" | "marketStatus" | "-marketStatus" | "startedOn" | "-startedOn" | "firstUseOn" | "-firstUseOn" | "lastSignificantChangeOn" | "-lastSignificantChangeOn" | "humanOversight" | "-humanOversight" | "evaluation" | "-evaluation" | "securityReview" | "-securityReview" | "securityReviewOn" | "-securityReviewOn" | "securityReviewReference" | "-securityReviewReference" | "incidentContact" | "-incidentContact" | "publicSummary" | "-publicSummary" | "visibility" | "-visibility" | "restrictionReason" | "-restrictionReason" | "retiredOn" | "-retiredOn" | "retirementReason" | "-retirementReason" | "registeredAt" | "-registeredAt" | "changedAt" | "-changedAt" | "ownerId" | "-ownerId" | "editorIds" | "-editorIds" | "id" | "-id" | "relevance";
                stage?: ("idea" | "development" | "pilot" | "in_use" | "suspended" | "retired")[];
                standing?: ("not_ai_system" | "out_of_scope" | "minimal" | "transparency" | "high_risk" | "prohibited" | "undetermined" | "none")[];
                supplier?: string[];
                tag?: string[];
                thenBy?: "reference" | "-reference" | "name" | "-name" | "unit" | "-unit" | "unitName" | "-unitName" | "owner" | "-owner" | "editors" | "-editors" | "stage" | "-stage" | "origin" | "-origin" | "class" | "-class" | "classDefinite" | "-classDefinite" | "classLower" | "-classLower" | "classUpper" | "-classUpper" | "decidedClass" | "-decidedClass" | "reviewState" | "-reviewState" | "dueBecause" | "-dueBecause" | "openDuties" | "-openDuties" | "nextDutyOn" | "-nextDutyOn" | "strategyActions" | "-strategyActions" | "summary" | "-summary" | "intendedPurpose" | "-intendedPurpose" | "components" | "-components" | "acronym" | "-acronym" | "aliases" | "-aliases" | "tags" | "-tags" | "traceabilityReference" | "-traceabilityReference" | "technicalContact" | "-technicalContact" | "businessContact" | "-businessContact" | "champion" | "-champion" | "expectedBenefits" | "-expectedBenefits" | "affectedPersons" | "-affectedPersons" | "usersEstimate" | "-usersEstimate" | "decisionRole" | "-decisionRole" | "languages" | "-languages" | "countries" | "-countries" | "operatorRoles" | "-operatorRoles" | "providerName" | "-providerName" | "providerAddress" | "-providerAddress" | "providerContact" | "-providerContact" | "submitterOnBehalf" | "-submitterOnBehalf" | "authorisedRepresentative" | "-authorisedRepresentative" | "supplier" | "-supplier" | "contractReference" | "-contractReference" | "productVersion" | "-productVersion" | "euDatabaseUrl" | "-euDatabaseUrl" | "techniques" | "-techniques" | "operatingLogic" | "-operatingLogic" | "inputData" | "-inputData" | "hosting" | "-hosting" | "usesEuroHpc" | "-usesEuroHpc" | "apiOffered" | "-apiOffered" | "openness" | "-openness" | "licence" | "-licence" | "energyNote" | "-energyNote" | "personalData" | "-personalData" | "specialCategories" | "-specialCategories" | "dataSubjects" | "-dataSubjects" | "dataSources" | "-dataSources" | "processingRecordReference" | "-processingRecordReference" | "dpiaReference" | "-dpiaReference" | "dpiaOn" | "-dpiaOn" | "dpiaSummary" | "-dpiaSummary" | "friaReference" | "-friaReference" | "friaOn" | "-friaOn" | "friaSummary" | "-friaSummary" | "retention" | "-retention" | "marketStatus" | "-marketStatus" | "startedOn" | "-startedOn" | "firstUseOn" | "-firstUseOn" | "lastSignificantChangeOn" | "-lastSignificantChangeOn" | "humanOversight" | "-humanOversight" | "evaluation" | "-evaluation" | "securityReview" | "-securityReview" | "securityReviewOn" | "-securityReviewOn" | "securityReviewReference" | "-securityReviewReference" | "incidentContact" | "-incidentContact" | "publicSummary" | "-publicSummary" | "visibility" | "-visibility" | "restrictionReason" | "-restrictionReason" | "retiredOn" | "-retiredOn" | "retirementReason" | "-retirementReason" | "registeredAt" | "-registeredAt" | "changedAt" | "-changedAt" | "ownerId" | "-ownerId" | "editorIds" | "-editorIds" | "id" | "-id";
                unit?: string[];
                variant?: "excel";
                visibility?: ("institution" | "unit" | "restricted")[];
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportJob */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
        };
    };
    exportDuties: {
        parameters: {
            query: {
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                from?: string;
                key?: string;
                language?: "en" | "fr" | "de";
                may?: "update";
                quarter?: string;
                responsible?: "me";
                standing?: ("overdue" | "due" | "before_use" | "later" | "done" | "lapsed")[];
                state?: ("open" | "in_progress" | "met" | "not_applicable")[];
                system?: string;
                to?: string;
                unit?: string;
                variant?: "excel";
                when?: "open" | "late" | "month" | "later" | "undated" | "done";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    askForDutiesFile: {
        parameters: {
            query: {
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                from?: string;
                key?: string;
                language?: "en" | "fr" | "de";
                may?: "update";
                quarter?: string;
                responsible?: "me";
                standing?: ("overdue" | "due" | "before_use" | "later" | "done" | "lapsed")[];
                state?: ("open" | "in_progress" | "met" | "not_applicable")[];
                system?: string;
                to?: string;
                unit?: string;
                variant?: "excel";
                when?: "open" | "late" | "month" | "later" | "undated" | "done";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportJob */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
        };
    };
    exportReviews: {
        parameters: {
            query: {
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                language?: "en" | "fr" | "de";
                queue?: "mine" | "free" | "open" | "consent" | "returned" | "due_again";
                reviewState?: ("not_requested" | "submitted" | "in_review" | "returned" | "awaiting_consent" | "decided" | "due_again")[];
                variant?: "excel";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    askForReviewsFile: {
        parameters: {
            query: {
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                language?: "en" | "fr" | "de";
                queue?: "mine" | "free" | "open" | "consent" | "returned" | "due_again";
                reviewState?: ("not_requested" | "submitted" | "in_review" | "returned" | "awaiting_consent" | "decided" | "due_again")[];
                variant?: "excel";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportJob */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
        };
    };
    exportIncidents: {
        parameters: {
            query: {
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                language?: "en" | "fr" | "de";
                overdue?: "true" | "false";
                serious?: "true" | "false";
                state?: ("reported" | "triaged" | "closed")[];
                variant?: "excel";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    askForIncidentsFile: {
        parameters: {
            query: {
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                language?: "en" | "fr" | "de";
                overdue?: "true" | "false";
                serious?: "true" | "false";
                state?: ("reported" | "triaged" | "closed")[];
                variant?: "excel";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportJob */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
        };
    };
    exportDocuments: {
        parameters: {
            query: {
                asOf?: string;
                columns?: string[];
                documentKind?: ("fria" | "dpia" | "instructions" | "oversight" | "logs" | "workers" | "informing" | "derogation" | "registration" | "conformity" | "real_world_test")[];
                documentState?: ("draft" | "final")[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                language?: "en" | "fr" | "de";
                system?: string[];
                variant?: "excel";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    askForDocumentsFile: {
        parameters: {
            query: {
                asOf?: string;
                columns?: string[];
                documentKind?: ("fria" | "dpia" | "instructions" | "oversight" | "logs" | "workers" | "informing" | "derogation" | "registration" | "conformity" | "real_world_test")[];
                documentState?: ("draft" | "final")[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                language?: "en" | "fr" | "de";
                system?: string[];
                variant?: "excel";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportJob */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
        };
    };
    exportStrategyActions: {
        parameters: {
            query: {
                action?: string[];
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                kind?: "flagship" | "other";
                language?: "en" | "fr" | "de";
                q?: string;
                sector?: string[];
                variant?: "excel";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    askForStrategyActionsFile: {
        parameters: {
            query: {
                action?: string[];
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                kind?: "flagship" | "other";
                language?: "en" | "fr" | "de";
                q?: string;
                sector?: string[];
                variant?: "excel";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportJob */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
        };
    };
    exportStrategyLinks: {
        parameters: {
            query: {
                action?: string[];
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                language?: "en" | "fr" | "de";
                variant?: "excel";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    askForStrategyLinksFile: {
        parameters: {
            query: {
                action?: string[];
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                language?: "en" | "fr" | "de";
                variant?: "excel";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportJob */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
        };
    };
    exportAuditEntries: {
        parameters: {
            query: {
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                language?: "en" | "fr" | "de";
                variant?: "excel";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    askForAuditEntriesFile: {
        parameters: {
            query: {
                asOf?: string;
                columns?: string[];
                format: "csv" | "xlsx" | "json" | "ndjson";
                language?: "en" | "fr" | "de";
                variant?: "excel";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportJob */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
        };
    };
    getExportedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportedFile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportedFile"];
                };
            };
        };
    };
    listExportJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportJob */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExportJob"][];
                    };
                };
            };
        };
    };
    getExportJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description ExportJob */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
        };
    };
    discardExportJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    fetchExportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of rows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": Record<string, never>;
                    "application/x-ndjson": string;
                    "application/ld+json": string;
                    "text/turtle": string;
                };
            };
        };
    };
    exportRegistration: {
        parameters: {
            query?: {
                format?: "json" | "xlsx";
                language?: "en" | "fr" | "de";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form of the registration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    printDossier: {
        parameters: {
            query?: {
                language?: "en" | "fr" | "de";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    printDocument: {
        parameters: {
            query?: {
                language?: "en" | "fr" | "de";
                number?: number;
            };
            header?: never;
            path: {
                id: string;
                kind: "fria" | "dpia" | "instructions" | "oversight" | "logs" | "workers" | "informing" | "derogation" | "registration" | "conformity" | "real_world_test";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    printRegistration: {
        parameters: {
            query?: {
                language?: "en" | "fr" | "de";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    printDecision: {
        parameters: {
            query?: {
                language?: "en" | "fr" | "de";
            };
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    printRegister: {
        parameters: {
            query: {
                day: string;
                language?: "en" | "fr" | "de";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    printBoardPaper: {
        parameters: {
            query: {
                language?: "en" | "fr" | "de";
                since: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    printDuties: {
        parameters: {
            query: {
                language?: "en" | "fr" | "de";
                quarter: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description PDF */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Draft"][];
                    };
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            /** @description Draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    draftRecord: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRecord"];
            };
        };
        responses: {
            /** @description KeptDraft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraft"];
                };
            };
        };
    };
    draftAnswers: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftAnswers"];
            };
        };
        responses: {
            /** @description KeptDraft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptDraft"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: ("mentioned" | "commented" | "review_waiting" | "review_assigned" | "review_returned" | "review_answered" | "review_decided" | "review_due_again" | "consent_wanted" | "consent_answered" | "duty_given" | "duty_due" | "duty_overdue" | "duty_escalated" | "evidence_expiring" | "incident_reported" | "incident_triaged" | "incident_due" | "system_handed_over" | "editor_added" | "owner_left" | "stand_in" | "join_asked" | "join_answered" | "access_asked" | "role_given" | "rules_proposed" | "view_changed" | "tokens_tried" | "evidence_damaged" | "import_waiting" | "public_set_made" | "public_set_withdrawn" | "export_ready" | "export_failed")[];
                limit?: number;
                state?: "unread" | "read";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notice"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    countNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description InboxCount */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxCount"];
                };
            };
        };
    };
    markNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotice"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    markNotices: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotices"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getNoticePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description NoticePreferences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
        };
    };
    changeNoticePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeNoticePreferences"];
            };
        };
        responses: {
            /** @description NoticePreferences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreferences"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                    };
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhook"];
            };
        };
        responses: {
            /** @description WebhookWithSecret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
        };
    };
    countMails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description MailCounts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailCounts"];
                };
            };
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhook"];
            };
        };
        responses: {
            /** @description Webhook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    renewWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookWithSecret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
        };
    };
    tryWebhook: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: ("waiting" | "delivered" | "dead")[];
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description WebhookDelivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                        total?: number;
                    };
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getNews: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description LiveNews */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveNews"];
                    "text/event-stream": string;
                };
            };
        };
    };
    stayHere: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    leaveHere: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

/** Where operations are asked for that need no right, by their names. */
export const atDoor = {
  getAbout: 'GET /about',
  getSession: 'GET /session',
  signIn: 'POST /session',
  signOut: 'DELETE /session',
  listDemoPeople: 'GET /session/demo-people',
  listOwnSessions: 'GET /session/sessions',
  endOtherSessions: 'DELETE /session/sessions',
  endSession: 'DELETE /session/sessions/{id}',
  listTokens: 'GET /tokens',
  createToken: 'POST /tokens',
  listTokenScopes: 'GET /tokens/scopes',
  revokeToken: 'DELETE /tokens/{id}',
  endProviderSession: 'POST /session/provider/logouts',
  getGuest: 'GET /guest',
  askForAccess: 'POST /guest/access-requests',
  listCalendars: 'GET /calendars',
  createCalendar: 'POST /calendars',
  revokeCalendar: 'DELETE /calendars/{id}',
  listDrafts: 'GET /drafts',
  saveDraft: 'PUT /drafts/{key}',
  discardDraft: 'DELETE /drafts/{key}',
  listNotices: 'GET /inbox',
  countNotices: 'GET /inbox/count',
  markNotice: 'PUT /inbox/{noticeId}/state',
  markNotices: 'POST /inbox/readings',
  getNoticePreferences: 'GET /inbox/preferences',
  changeNoticePreferences: 'PATCH /inbox/preferences',
  getNews: 'GET /live',
  stayHere: 'PUT /live/here/{id}',
  leaveHere: 'DELETE /live/here/{id}',
} as const satisfies Partial<Record<keyof operations, string>>;
