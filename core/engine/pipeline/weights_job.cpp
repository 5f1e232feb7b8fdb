#include "core/engine/pipeline/weights_job.h"

#include "core/engine/load/torchscript_file.h"

#include <torch/csrc/jit/api/module.h>

namespace espalier {

std::vector<WeightHistogram> weightsJob(const JobSpec& spec, JobSink& sink)
{
    sink.progress(Phase::load, 0, 1);
    const torch::jit::Module module = loadTorchScript(spec.model, spec.modelSha256);
    std::vector<WeightHistogram> histograms;
    for (const auto& parameter : module.named_parameters()) {
        sink.checkCancelled();
        if (parameter.value.dim() < 2) continue;
        const at::Tensor values = parameter.value.detach().to(at::kFloat).contiguous();
        histograms.push_back(histogramOf(parameter.name, values.data_ptr<float>(), values.numel()));
    }
    sink.progress(Phase::load, 1, 1);
    return histograms;
}

}  // namespace espalier
