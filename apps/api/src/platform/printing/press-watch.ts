// Ends the process that prints when it holds more memory than it may: what it needs lies outside of what V8 can bound.

const EVERY_MS = 50;
const most = Number(process.argv[2]);

setInterval(() => {
  if (process.memoryUsage.rss() > most) process.kill(process.pid, 'SIGKILL');
}, EVERY_MS);
