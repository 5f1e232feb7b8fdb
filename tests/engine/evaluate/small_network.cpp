#include "tests/engine/evaluate/small_network.h"

#include "core/base/sha256.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/ir/irparser.h>

namespace espalier {

namespace {

constexpr const char* graphText = R"(
graph(%x : Tensor, %conv_weight : Tensor, %bn_weight : Tensor, %bn_bias : Tensor, %bn_mean : Tensor, %bn_var : Tensor,
      %fc_weight : Tensor, %fc_bias : Tensor):
  %none : None = prim::Constant()
  %one : int = prim::Constant[value=1]()
  %two : int = prim::Constant[value=2]()
  %last : int = prim::Constant[value=-1]()
  %false : bool = prim::Constant[value=0]()
  %true : bool = prim::Constant[value=1]()
  %momentum : float = prim::Constant[value=0.1]()
  %eps : float = prim::Constant[value=1e-05]()
  %p : float = prim::Constant[value=0.1]()
  %ones : int[] = prim::ListConstruct(%one, %one)
  %twos : int[] = prim::ListConstruct(%two, %two)
  %c : Tensor = aten::conv2d(%x, %conv_weight, %none, %ones, %ones, %ones, %one)
  %b : Tensor = aten::batch_norm(%c, %bn_weight, %bn_bias, %bn_mean, %bn_var, %false, %momentum, %eps, %true)
  %r : Tensor = aten::relu(%b)
  %d : Tensor = aten::dropout(%r, %p, %false)
  %a : Tensor = aten::adaptive_avg_pool2d(%d, %twos)
  %f : Tensor = aten::flatten(%a, %one, %last)
  %y : Tensor = aten::linear(%f, %fc_weight, %fc_bias)
  return (%y)
)";

}  // namespace

Program smallNetwork()
{
    const at::Generator random = at::detail::createCPUGenerator(7);
    Program program;
    program.graph = std::make_shared<torch::jit::Graph>();
    torch::jit::parseIR(graphText, program.graph.get());
    program.parameters = {{"conv.weight", at::randn({4, 1, 3, 3}, random) * 0.3, true},
                          {"bn.weight", at::ones({4}), true},
                          {"bn.bias", at::zeros({4}), true},
                          {"bn.running_mean", at::zeros({4}), false},
                          {"bn.running_var", at::ones({4}), false},
                          {"fc.weight", at::randn({3, 16}, random) * 0.2, true},
                          {"fc.bias", at::zeros({3}), true}};
    program.example = at::randn({2, 1, 8, 8}, random);
    return program;
}

Dataset corners(std::int64_t n, std::uint64_t seed)
{
    const at::Generator random = at::detail::createCPUGenerator(seed);
    Dataset dataset;
    dataset.labels = at::randint(0, 3, {n}, random, at::kLong);
    at::Tensor pixels = at::rand({n, 1, 8, 8}, random) * 150;
    for (std::int64_t i = 0; i < n; ++i) {
        const auto label = dataset.labels[i].item<std::int64_t>();
        pixels[i][0].narrow(0, label / 2 * 4, 4).narrow(1, label % 2 * 4, 4).add_(60);
    }
    dataset.samples = pixels.to(at::kByte);
    dataset.sha256 =
        sha256(std::string(static_cast<const char*>(dataset.samples.data_ptr()), dataset.samples.nbytes()));
    return dataset;
}

bool sameTensors(const Program& a, const Program& b)
{
    for (std::size_t i = 0; i < a.parameters.size(); ++i)
        if (!a.parameters[i].tensor.equal(b.parameters[i].tensor)) return false;
    return a.parameters.size() == b.parameters.size();
}

}  // namespace espalier
