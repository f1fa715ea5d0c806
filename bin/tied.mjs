// Loaded first by what run.mjs runs: ends it in order when run.mjs is gone, however that ended. The kernel closes the channel between the two.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
