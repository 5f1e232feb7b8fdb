#include "core/engine/program/composites.h"

#include "core/engine/program/composite_sources.h"

#include <torch/csrc/jit/api/compilation_unit.h>
#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/frontend/resolver.h>
#include <torch/csrc/jit/runtime/custom_operator.h>

#include <algorithm>
#include <mutex>

namespace espalier {

namespace {

namespace jit = torch::jit;

/// An operator of newer versions of PyTorch.
struct Missing {
    const char* schema;
    const char* composite;  ///< name of the function that does what it does
};

// As PyTorch 2.6 declares them. What a file leaves out takes its default.
constexpr Missing missing[] = {
    {"aten::scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float "
     "dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor",
     "scaled_dot_product_attention"},
    {"aten::rms_norm(Tensor input, int[] normalized_shape, Tensor? weight=None, float? eps=None) -> Tensor",
     "rms_norm"},
    {"aten::squeeze.dims(Tensor self, int[] dim) -> Tensor", "squeeze_dims"},
};

jit::CompilationUnit& compiled()
{
    static const auto unit = [] {
        auto made = std::make_unique<jit::CompilationUnit>();
        made->define(c10::nullopt, compositeSources, jit::nativeResolver(), nullptr);
        return made;
    }();
    return *unit;
}

bool isKnown(const c10::FunctionSchema& schema)
{
    const auto all = jit::getAllOperatorsFor(c10::Symbol::fromQualString(schema.name()));
    return std::any_of(all.begin(), all.end(), [&](const auto& candidate) {
        return candidate->schema().overload_name() == schema.overload_name();
    });
}

/// Attention of a sequence with itself, without a mask: what the short cuts are used for in models that classify.
bool isPlainSelfAttention(const std::vector<Bound>& inputs, std::size_t mask)
{
    return inputs.size() > mask && inputs[0].cell == inputs[1].cell && inputs[1].cell == inputs[2].cell &&
           exampleValue(inputs[mask]).isNone();
}

}  // namespace

void registerMissingOperators()
{
    static std::once_flag once;
    std::call_once(once, [] {
        for (const auto& [text, composite] : missing) {
            const auto schema = jit::parseSchema(text);
            if (isKnown(schema)) continue;
            auto* function = &compiled().get_function(composite);
            jit::registerOperator(jit::Operator(
                text, [function](jit::Stack& stack) { function->run(stack); }, c10::AliasAnalysisKind::CONSERVATIVE));
        }
    });
}

jit::Function* compositeOf(const jit::Node* node, const std::vector<Bound>& inputs)
{
    const std::string_view kind = node->kind().toQualString();
    if (kind == "aten::scaled_dot_product_attention" || kind == "aten::rms_norm")
        return &compiled().get_function(std::string(kind.substr(kind.rfind(':') + 1)));
    if (kind == "aten::squeeze" && node->schema().overload_name() == "dims")
        return &compiled().get_function(std::string("squeeze_dims"));
    if (kind == "aten::_native_multi_head_attention" && isPlainSelfAttention(inputs, 9))
        return &compiled().get_function(std::string("native_multi_head_attention"));
    if (kind == "aten::_transformer_encoder_layer_fwd" && exampleValue(inputs[18]).isNone())
        return &compiled().get_function(std::string("transformer_encoder_layer_fwd"));
    return nullptr;
}

}  // namespace espalier
