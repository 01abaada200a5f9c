import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PdfThread } from '../lib/invoice/pdf';

/** Megabytes of objects that a file may make; a page of text takes one or two. */
const memory = 256;

const script = `
const { workerData } = require('node:worker_threads');
import(workerData.engine).then(({ WorkerMessageHandler }) => {
  WorkerMessageHandler.initializeFromPort(workerData.port);
  workerData.port.start();
});`;

/** A thread of Node that runs the script of the PDF engine, as a worker does in a browser. It keeps no process waiting. */
export const pdfThread = (): PdfThread => {
  const path = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(script, {
    eval: true,
    workerData: { port: port2, engine: pathToFileURL(path).href },
    transferList: [port2 as unknown as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: memory },
    stdout: true,
    stderr: true,
  });
  // One that runs out of memory says no more, and is given up for that.
  thread.on('error', () => {});
  thread.unref();
  return {
    port: port1,
    stop: () => {
      port1.close();
      void thread.terminate();
    },
  };
};
