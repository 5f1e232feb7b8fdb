#include "core/engine/benchmark/deployed_model.h"

#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/emit.h"

#include <c10/core/InferenceMode.h>
#include <torch/csrc/jit/api/module.h>

namespace espalier {

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

}  // namespace espalier
