#include "core/engine/runtime/runtime_model.h"

#include "core/base/issue.h"
#include "core/engine/runtime/batch_runner.h"
#include "core/engine/runtime/parallel.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/InferenceMode.h>

#include <set>
#include <stdexcept>

namespace espalier {

namespace {

at::Tensor randomInput(const Program& program, int batch)
{
    auto shape = program.example.sizes().vec();
    shape.front() = batch;
    return at::randn(shape, at::detail::createCPUGenerator(1), program.example.options());
}

/// Sizes of the shares a batch may be run in, other than all of it.
std::set<std::int64_t> sharesOf(std::int64_t images)
{
    const std::int64_t threads = at::get_num_threads();
    std::set<std::int64_t> shares;
    if (images < 2 || images < threads) return shares;
    shares.insert(1);
    if (threads > 1 && images % threads == 0) shares.insert(images / threads);
    return shares;
}

/// Images run in shares, where the program lets them: one that mixes images, or knows its batch, fails or differs.
std::unique_ptr<BatchRunner> inShares(std::int64_t share, const Program& program, const at::Tensor& input,
                                      const at::Tensor& expected, const std::function<void()>& between)
{
    try {
        return std::make_unique<BatchRunner>(share, program, input, expected, between);
    } catch (const c10::Error&) {
        return nullptr;
    } catch (const Failure& failure) {
        if (failure.issue().code != "job.sparse_differs") throw;
        return nullptr;
    }
}

}  // namespace

struct RuntimeModel::Private {
    std::unique_ptr<BatchRunner> runner;
    std::vector<std::int64_t> inputShape;
};

RuntimeModel::RuntimeModel(const Program& masked, int batch, const std::function<void()>& between)
    : d(std::make_unique<Private>())
{
    const c10::InferenceMode guard;
    const at::Tensor input = randomInput(masked, batch);
    d->inputShape = input.sizes().vec();
    const at::Tensor expected = Executor(masked).forward(input);
    const auto consider = [&](std::unique_ptr<BatchRunner> other) {
        if (!other) return;
        if (!d->runner || isFaster([&] { other->run(input); }, [&] { d->runner->run(input); }))
            d->runner = std::move(other);
    };
    for (const std::int64_t share : sharesOf(batch)) consider(inShares(share, masked, input, expected, between));
    // Where each of several threads has as many images to itself as the others, all of them on all images, waiting for
    // each other at every layer, are no faster.
    const int threads = at::get_num_threads();
    if (!d->runner || threads == 1 || batch % threads != 0)
        consider(std::make_unique<BatchRunner>(batch, masked, input, expected, between));
}

RuntimeModel::~RuntimeModel() = default;
RuntimeModel::RuntimeModel(RuntimeModel&&) noexcept = default;

at::Tensor RuntimeModel::run(const at::Tensor& input)
{
    if (input.sizes() != at::IntArrayRef(d->inputShape))
        throw std::invalid_argument("the runtime was built for another input shape");
    const c10::InferenceMode guard;
    return d->runner->run(input);
}

const std::vector<RuntimeLayer>& RuntimeModel::layers() const { return d->runner->layers(); }
double RuntimeModel::relativeDifference() const { return d->runner->relativeDifference(); }

}  // namespace espalier
