// ONNX Runtime through npm's onnxruntime-node; started by ./onnxruntime. What it is asked and answers: docs/adapters.md.
'use strict';
const fs = require('fs');
const path = require('path');
const ort = require('onnxruntime-node');

const WARM_UP_RUNS = 4;
const SHORTEST_SAMPLE_MS = 1;
const MOST_ROUNDS = 400;

function version() {
    for (let folder = path.dirname(require.resolve('onnxruntime-node')); folder !== '/'; folder = path.dirname(folder)) {
        const file = path.join(folder, 'package.json');
        if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')).version;
    }
    return '';
}

function answer(fields) {
    console.log(JSON.stringify({espalier_adapter: 1, engine: 'ONNX Runtime', version: version(), ...fields}));
}

function readArguments(words) {
    const options = {models: []};
    for (let i = 0; i < words.length; ++i)
        if (words[i].startsWith('--')) options[words[i].slice(2)] = words[++i];
        else options.models.push(words[i]);
    options.dims = [options.batch, ...(options.shape || '').split('x')].map(Number);
    options.size = options.dims.reduce((a, b) => a * b, 1);
    return options;
}

function load(model, options) {
    return ort.InferenceSession.create(model, {
        intraOpNumThreads: Number(options.threads), interOpNumThreads: 1, executionMode: 'sequential', logSeverityLevel: 3});
}

/// Numbers in 0 .. 1 that are the same every time (mulberry32).
function randomNumbers(seed) {
    return () => {
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}

async function run(options) {
    const session = await load(options.models[0], options);
    const bytes = fs.readFileSync(options.input);
    if (bytes.length !== 4 * options.size) throw new Error(`${options.input} holds ${bytes.length} bytes, not ${4 * options.size}`);
    const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const feeds = {[session.inputNames[0]]: new ort.Tensor('float32', values, options.dims)};
    const output = (await session.run(feeds))[session.outputNames[0]];
    fs.writeFileSync(options.output, Buffer.from(output.data.buffer, output.data.byteOffset, output.data.byteLength));
    answer({output_shape: output.dims});
}

async function measure(options) {
    const random = randomNumbers(1);
    const values = Float32Array.from({length: options.size}, random);
    const models = [];
    for (const file of options.models) {
        const session = await load(file, options);
        models.push({session, feeds: {[session.inputNames[0]]: new ort.Tensor('float32', values, options.dims)}});
    }
    const sample = async (model, repeats) => {
        const start = performance.now();
        for (let i = 0; i < repeats; ++i) await model.session.run(model.feeds);
        return (performance.now() - start) / repeats;
    };
    let slowest = 0;
    for (const model of models) {
        await sample(model, WARM_UP_RUNS);
        slowest = Math.max(slowest, await sample(model, 1));
    }
    const repeats = Math.max(1, Math.ceil(SHORTEST_SAMPLE_MS / slowest));
    const rounds = Number(options.rounds), shortest = 1000 * Number(options.seconds);
    const samples = models.map(() => []), disturbed = [];
    const order = models.map((_, i) => i);
    const start = performance.now();
    while (disturbed.length < rounds || (performance.now() - start < shortest && disturbed.length < MOST_ROUNDS)) {
        for (let i = order.length; i > 1; --i) {
            const j = Math.floor(random() * i);
            [order[i - 1], order[j]] = [order[j], order[i - 1]];
        }
        const before = process.resourceUsage().involuntaryContextSwitches;
        for (const i of order) samples[i].push(await sample(models[i], repeats));
        disturbed.push(process.resourceUsage().involuntaryContextSwitches !== before);
    }
    answer({samples_ms: samples, disturbed});
}

const verbs = {describe: () => answer({}), run, measure};
const [verb, ...rest] = process.argv.slice(2);
if (!verbs[verb]) {
    console.error('usage: onnxruntime describe|run|measure, see docs/adapters.md');
    process.exit(64); // EX_USAGE
}
Promise.resolve(verbs[verb](readArguments(rest))).catch((error) => {
    console.error(String(error.message || error));
    process.exit(1);
});
