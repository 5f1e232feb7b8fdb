#include "core/engine/benchmark/deployed_model.h"

#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/emit.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <torch/csrc/jit/api/module.h>

#include <dlfcn.h>

namespace espalier {

namespace {

/// OpenBLAS has threads of its own, which LibTorch's number does not reach: a model timed "on one thread" ran its matrices on
/// all, and on a busy machine took a hundred times as long.
void limitBlas(int threads)
{
    using SetThreads = void (*)(int);
    static const auto set = reinterpret_cast<SetThreads>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
    if (set) set(threads);
}

}  // namespace

struct DeployedModel::Private {
    torch::jit::Module module;
};

DeployedModel::DeployedModel(const Program& program)
    : d(std::make_unique<Private>(Private{torch::jit::freeze(emit(program))}))
{
}

DeployedModel::DeployedModel(const std::string& file)
    : d(std::make_unique<Private>(Private{torch::jit::freeze(loadTorchScript(file))}))
{
}

DeployedModel::~DeployedModel() = default;
DeployedModel::DeployedModel(DeployedModel&&) noexcept = default;

void DeployedModel::run(const at::Tensor& input)
{
    c10::InferenceMode guard;
    d->module.forward({input});
}

ThreadLimit::ThreadLimit(int threads) : m_before(at::get_num_threads())
{
    at::set_num_threads(threads);
    limitBlas(threads);
}

ThreadLimit::~ThreadLimit()
{
    at::set_num_threads(m_before);
    limitBlas(m_before);
}

}  // namespace espalier
