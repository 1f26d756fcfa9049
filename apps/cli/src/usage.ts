// What `registry` says of itself.

import { LANGUAGES } from './words';

export const usage = `Usage: registry COMMAND

  verify FILE [OTHER] [--since OLDER]… [--key PUBLIC_KEY.pem]… [--json]
      checks an export of the register (JSON) from its first entry to its signature, and classifies anew,
      without the server, the database or the network;
      OTHER is a second export: of the two, the older must be a beginning of the newer;
      OLDER is what was kept earlier: a checkpoint, an export, or a folder of them (*.json)
  classify --facts FILE [--on DATE] [--ruleset ID] [--format json|text] [--lang ${LANGUAGES.join('|')}] [--explain] [--house FILE|example]
      classifies one set of answers (JSON, by fact key); DATE is today unless given;
      --explain adds how each provision came out as it did and what would change the class;
      --house FILE|example applies house rules too, and the digest covers them
  classify --batch FILE [--on DATE] [--ruleset ID]
      classifies a line at a time: {"id","facts","on"} in, one result a line out, in order; - reads standard input
  law list | law show PROVISION | law duties   [--ruleset ID] [--lang ${LANGUAGES.join('|')}]
  law diff ID ID   [--lang ${LANGUAGES.join('|')}]
      the law as this program applies it

  export --view QUERY --format csv|xlsx|json|ndjson|jsonld|ttl --server URL --token TOKEN [--out FILE] [--as-of DAY]
         [--table systems|duties|reviews|incidents|documents|actions|links|entries] [--variant excel] [--lang ${LANGUAGES.join('|')}]
      takes a list out of a server as a file, or to standard output; QUERY is what stands in the address of the list,
      e.g. 'class=high_risk&sort=-name'; all of it when left out. TOKEN may stand in REGISTRY_TOKEN instead

  import FILE --server URL --token TOKEN [--source NAME] [--map MAP.json] [--sheet NAME] [--apply all|valid] [--format json|text]
      brings a spreadsheet (.xlsx), CSV or JSON file, says what would become of each row, and with --apply has it done;
      NAME is where the file comes from (that of the file when left out), MAP.json says how columns become fields:
      {"columns":{"Their header":"ourField"},"values":{"ourField":{"their value":"our_value"}}}; guessed when left out

  push FILE --server URL --token TOKEN [--source NAME] [--dry-run] [--format json|text]
      sends the descriptor of a system that is kept beside its source code (YAML or JSON, docs/schemas/ai-system.schema.json),
      so that its record stays true; NAME is where it comes from, or "source" in the descriptor. What the source may is
      done at once; the rest waits for whoever's token it is

  mcp --server URL --token TOKEN [--lang ${LANGUAGES.join('|')}]
      serves a register to programs that speak the Model Context Protocol, over standard input and output: search, read,
      explain a class, ask what is missing, draft. What a program may do, the token says: read:AiSystem, draft:AiSystem

  --key FILE   the public key (PEM) that must have signed the checkpoint; more than one after a change of key
  --json       answer as one JSON object
  --help       this text
  --version    the version

Exit code: 0 done or intact; 1 broken, refused, or some lines could not be classified or rows are invalid; 2 the input cannot be read or the command is wrong.
`;
