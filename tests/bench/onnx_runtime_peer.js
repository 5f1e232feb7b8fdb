// Peer of tests/bench/sparse_runtime.cpp, which starts it: each line it reads is a number of times to run a
// model in ONNX Runtime, after once more to warm up; it prints the milliseconds that one of them took.
//
//     NODE_PATH=.../node_modules node onnx_runtime_peer.js MODEL.onnx BATCHxCxHxW THREADS
const runtime = require('onnxruntime-node');
const [model, shape, threads] = process.argv.slice(2);
const sizes = shape.split('x').map(Number);

(async () => {
    const session = await runtime.InferenceSession.create(
        model, {intraOpNumThreads: Number(threads), interOpNumThreads: 1, graphOptimizationLevel: 'all'});
    const values = new Float32Array(sizes.reduce((a, b) => a * b)).map(() => Math.random());
    const feeds = {[session.inputNames[0]]: new runtime.Tensor('float32', values, sizes)};
    for (let i = 0; i < 5; ++i) await session.run(feeds);
    for await (const line of require('readline').createInterface({input: process.stdin})) {
        await session.run(feeds);
        const times = Number(line), start = process.hrtime.bigint();
        for (let i = 0; i < times; ++i) await session.run(feeds);
        process.stdout.write(Number(process.hrtime.bigint() - start) / 1e6 / times + '\n');
    }
})();
