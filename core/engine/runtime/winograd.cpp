#include "core/engine/runtime/winograd.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <stdexcept>

#ifdef ESPALIER_ONEDNN
#include <dnnl.hpp>
#endif

namespace espalier {

bool reluIsInside(const FusedLayer& layer) { return layer.activation == Activation::relu && layer.residual < 0; }

#ifdef ESPALIER_ONEDNN

namespace {

using dnnl::memory;

constexpr auto real = memory::data_type::f32;
/// Of an input and an output that are worked on at a time by one thread: what is made of them in between is twice as much,
/// and falls out of the caches where they are larger.
constexpr double bytesAtATime = 3e6;

const dnnl::engine& processor()
{
    static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

dnnl::stream& stream()
{
    thread_local dnnl::stream own(processor());
    return own;
}

memory memoryOf(const memory::desc& layout, void* values) { return {layout, processor(), values}; }
memory memoryOf(const memory::desc& layout, const at::Tensor& values) { return memoryOf(layout, values.data_ptr()); }

at::Tensor roomFor(const memory::desc& layout)
{
    return at::empty({static_cast<std::int64_t>(layout.get_size() + 3) / 4}, at::kFloat);
}

/// As many of the images as are worked on at a time, in parts of about the same size.
std::int64_t imagesAtATime(const ConvShape& shape, const at::Tensor& input)
{
    const std::int64_t images = input.size(0);
    const double each = 4.0 * double(shape.inputs + shape.outputs) * double(input.size(2) * input.size(3));
    const auto most = std::max<std::int64_t>(1, std::int64_t(at::get_num_threads() * bytesAtATime / each));
    const std::int64_t parts = (images + most - 1) / most;
    return (images + parts - 1) / parts;
}

dnnl::convolution_forward::primitive_desc plan(const FusedLayer& layer, const at::Tensor& input)
{
    const ConvShape& shape = layer.shape;
    const std::int64_t images = imagesAtATime(shape, input);
    const std::int64_t height = shape.outputHeight(int(input.size(2))), width = shape.outputWidth(int(input.size(3)));
    memory::dims inputs = input.sizes().vec();
    inputs.front() = images;
    const auto any = [](const memory::dims& dims) { return memory::desc(dims, real, memory::format_tag::any); };
    const dnnl::convolution_forward::desc wanted(
        dnnl::prop_kind::forward_inference, dnnl::algorithm::convolution_winograd, any(inputs),
        any(layer.weight.sizes().vec()), {{shape.outputs}, real, memory::format_tag::x},
        any({images, shape.outputs, height, width}), {1, 1}, {shape.padY, shape.padX}, {shape.padY, shape.padX});
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    if (reluIsInside(layer)) {
        dnnl::post_ops after;
        after.append_eltwise(1, dnnl::algorithm::eltwise_relu, 0, 0);
        attributes.set_post_ops(after);
    }
    return {wanted, attributes, processor(), true};
}

}  // namespace

struct Winograd::Private {
    dnnl::convolution_forward::primitive_desc plan;
    dnnl::convolution_forward convolution;
    memory::desc plainInput, plainOutput;
    dnnl::reorder intoBlocks, outOfBlocks;
    at::Tensor weight, bias;

    explicit Private(const dnnl::convolution_forward::primitive_desc& plan)
        : plan(plan),
          convolution(plan),
          plainInput(plan.src_desc().dims(), real, memory::format_tag::nchw),
          plainOutput(plan.dst_desc().dims(), real, memory::format_tag::nchw),
          intoBlocks(reorderPlan(plainInput, plan.src_desc())),
          outOfBlocks(reorderPlan(plan.dst_desc(), plainOutput))
    {
    }

    static dnnl::reorder::primitive_desc reorderPlan(const memory::desc& from, const memory::desc& to)
    {
        return {processor(), from, processor(), to};
    }

    void layOut(const FusedLayer& layer)
    {
        const memory::desc plain(layer.weight.sizes().vec(), real, memory::format_tag::oihw);
        weight = roomFor(plan.weights_desc());
        bias = layer.bias;
        memory from = memoryOf(plain, layer.weight), to = memoryOf(plan.weights_desc(), weight);
        dnnl::reorder(from, to).execute(stream(), from, to);
        stream().wait();
    }

    /// What a run works in.
    struct Room {
        at::Tensor input, output, scratch;
        explicit Room(const dnnl::convolution_forward::primitive_desc& plan)
            : input(roomFor(plan.src_desc())),
              output(roomFor(plan.dst_desc())),
              scratch(roomFor(plan.scratchpad_desc()))
        {
        }
    };

    void run(const Room& room, float* plainFrom, float* plainTo) const
    {
        memory from = memoryOf(plainInput, plainFrom), to = memoryOf(plainOutput, plainTo);
        memory source = memoryOf(plan.src_desc(), room.input), target = memoryOf(plan.dst_desc(), room.output);
        intoBlocks.execute(stream(), from, source);
        convolution.execute(stream(), {{DNNL_ARG_SRC, source},
                                       {DNNL_ARG_WEIGHTS, memoryOf(plan.weights_desc(), weight)},
                                       {DNNL_ARG_BIAS, memoryOf(plan.bias_desc(), bias)},
                                       {DNNL_ARG_DST, target},
                                       {DNNL_ARG_SCRATCHPAD, memoryOf(plan.scratchpad_desc(), room.scratch)}});
        outOfBlocks.execute(stream(), target, to);
        stream().wait();
    }
};

Winograd::Winograd(std::unique_ptr<Private> made) : d(std::move(made)) {}

std::unique_ptr<Winograd> Winograd::make(const FusedLayer& layer, const at::Tensor& input)
{
    const ConvShape& shape = layer.shape;
    const bool fits = shape.kernelHeight == 3 && shape.kernelWidth == 3 && shape.strideY == 1 && shape.strideX == 1;
    if (layer.kind != FusedLayer::Kind::convolution || !fits || shape.groups != 1) return nullptr;
    try {
        const auto planned = plan(layer, input);
        if (!planned) return nullptr;
        auto made = std::make_unique<Private>(planned);
        made->layOut(layer);
        return std::unique_ptr<Winograd>(new Winograd(std::move(made)));
    } catch (const dnnl::error&) {
        return nullptr;
    }
}

at::Tensor Winograd::run(const at::Tensor& input) const
{
    const at::Tensor plain = input.contiguous();
    auto outputs = d->plainOutput.dims();
    outputs.front() = plain.size(0);
    const at::Tensor output = at::empty(outputs, at::kFloat);
    const Private::Room room(d->plan);
    const std::int64_t together = d->plainOutput.dims().front(), images = plain.size(0);
    // The last ones are as many too, and some of them the last but one's.
    for (std::int64_t done = 0; done < images; done += together) {
        const std::int64_t first = std::min(done, images - together);
        d->run(room, plain.data_ptr<float>() + first * plain.stride(0),
               output.data_ptr<float>() + first * output.stride(0));
    }
    return output;
}

#else

struct Winograd::Private {};
Winograd::Winograd(std::unique_ptr<Private> made) : d(std::move(made)) {}
std::unique_ptr<Winograd> Winograd::make(const FusedLayer&, const at::Tensor&) { return nullptr; }
at::Tensor Winograd::run(const at::Tensor&) const { throw std::logic_error("built without oneDNN"); }

#endif

Winograd::~Winograd() = default;

}  // namespace espalier
