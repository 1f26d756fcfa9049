// The documents in English.

import type { DocumentWords } from '../document-words';

export const en: DocumentWords = {
  kinds: {
    fria: [
      'Fundamental rights impact assessment',
      'Before a listed high-risk system is first used, whoever deploys it assesses what it means for people’s rights, and tells the authority the result.',
    ],
    dpia: [
      'Data protection impact assessment',
      'Where people’s data are processed with a high risk. The provider’s information helps to make it.',
    ],
    instructions: [
      'Use by the instructions',
      'Where the provider’s instructions lie, and what is done so that the system is used by them.',
    ],
    oversight: ['Human oversight', 'Who oversees the system, with which competence, training and authority.'],
    logs: ['Keeping of logs', 'Logs are kept for at least six months, as far as they are in your hands.'],
    workers: [
      'Telling workers',
      'Before a high-risk system is used at the workplace, workers and their representatives are told.',
    ],
    informing: [
      'Telling the persons concerned',
      'Persons about whom a listed high-risk system decides, or helps to decide, are told.',
    ],
    derogation: [
      'Documentation of a derogation',
      'A provider that holds a listed system not to be high-risk documents why, before it is put into service. As deployer you keep the provider’s claim.',
    ],
    registration: [
      'Check of the registration',
      'A public body uses a listed high-risk system only once the provider has registered it. If it is not there, it is not used, and the provider is told.',
    ],
    conformity: [
      'Conformity of your own system',
      'A provider declares that its high-risk system conforms; where a notified body was involved, it holds a certificate.',
    ],
    real_world_test: [
      'Test in real-world conditions',
      'A system that is not on the market yet is tried outside of a sandbox: what is registered of the test before it starts, and as it goes on.',
    ],
  },
  fields: {
    fria: {
      processes: ['In which of your processes is the system used, in line with its purpose?'],
      periodAndFrequency: ['For how long, and how often, is it to be used?'],
      affectedPersons: ['Which persons and groups are likely to be affected in this use?'],
      risks: [
        'Which harm could it do to them?',
        'Take into account what the provider says in the instructions (Article 13).',
      ],
      oversight: ['How is human oversight put into practice?'],
      measures: ['What is done if the risks come true?', 'Internal rules, who decides, and how people can complain.'],
      reliesOn: [
        'Earlier assessment relied on',
        'In similar cases an earlier one, or the provider’s, may be relied on.',
      ],
      dpiaReference: ['Data protection impact assessment referred to'],
      summary: ['Summary of the findings', 'It goes into the EU database with the registration of your use.'],
    },
    dpia: {
      reference: ['Reference'],
      completedOn: ['Completed on'],
      summary: ['Summary of the findings'],
      hasHighResidualRisk: ['Does a high risk remain after all measures?'],
      consultation: ['Prior consultation of the EDPS', 'Reference and day.'],
    },
    instructions: {
      place: ['Where do the instructions lie?'],
      edition: ['Edition'],
      receivedOn: ['Received on'],
      measures: ['What is done so that the system is used by them?'],
      inputData: ['How is it ensured that input data are relevant and representative?', 'As far as you control them.'],
    },
    oversight: {
      persons: ['Who oversees the system?', 'One on each line; a function rather than a name where that is enough.'],
      competence: ['With which competence and training?'],
      authority: ['What may they do?', 'E.g. not follow a result, or stop the system.'],
      support: ['Which support do they have?'],
    },
    logs: {
      place: ['Where are the logs kept?'],
      months: ['For how many months?', 'At least six.'],
      access: ['Who may read them?'],
    },
    workers: {
      representativesOn: ['Workers’ representatives told on'],
      workersOn: ['Workers told on'],
      how: ['How were they told, and what?'],
    },
    informing: {
      whom: ['Who is told?'],
      how: ['How are they told, and what?'],
      since: ['Since'],
      explanationContact: ['Whom do they ask for an explanation of a decision?'],
    },
    derogation: {
      claimedBy: ['Who holds that the system is not high-risk?', 'The provider; you, if you are.'],
      conditions: ['Which conditions of Article 6(3) are relied on?'],
      grounds: ['On which grounds?'],
      documentedOn: ['Documented on'],
      document: ['Where does the documentation lie?'],
      entry: ['Entry in the EU database'],
    },
    registration: {
      checkedOn: ['Looked up on'],
      found: ['Is the system registered in the EU database?'],
      entry: ['Address of the entry'],
      toldOn: ['Provider or distributor told on'],
      toldWhom: ['Who was told?'],
    },
    conformity: {
      declaration: ['Where does the EU declaration of conformity lie?'],
      certificate: ['Certificate: kind and number', 'Only where a notified body was involved.'],
      notifiedBody: ['Notified body: name or number'],
      expiresOn: ['Certificate expires on'],
      certificateCopy: ['Where does the copy of the certificate lie?'],
      instructions: ['Address of the instructions for use'],
      moreInformation: ['Address with more information'],
    },
    real_world_test: {
      identification: ['Union-wide unique number of the test'],
      provider: ['Provider or prospective provider: name and contact details'],
      deployers: ['Deployers involved', 'Name and contact details, one on each line.'],
      description: ['What is tried, in brief, and by what else is the system identified?'],
      plan: ['Main characteristics of the testing plan'],
      startsOn: ['Begins on'],
      endsOn: ['Ends on', 'No longer than needed; at most six months, which can be extended once.'],
      consents: [
        'May the public see it in the database?',
        'Otherwise market surveillance authorities and the Commission alone do.',
      ],
      suspendedOn: ['Suspended on'],
      terminatedOn: ['Terminated on'],
      circumstances: ['Why was it suspended or terminated?'],
    },
  },
};
