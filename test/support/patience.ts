// A browser and a database on a busy machine take longer than the five seconds that suit pure functions.
jest.setTimeout(30_000);
