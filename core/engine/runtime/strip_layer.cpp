#include "core/engine/runtime/strip_layer.h"

#include "core/engine/runtime/parallel.h"

#include <ATen/ATen.h>

#include <unistd.h>

#include <algorithm>

namespace espalier {

namespace {

/// Of the input that a tile reads, for which chunks of channels are tried. Small ones leave room for the weights.
constexpr int chunkBytes[] = {20 << 10, 32 << 10, 56 << 10, 0};
constexpr double muchSlower = 1.5;
constexpr double worthHurryingMs = 0.5;

class Tuner {
public:
    Tuner(const FusedLayer& layer, const StripLayout& input, const StripLayout& output, double denseMs)
        : m_layer(layer),
          m_input(input),
          m_output(output),
          m_libraryMs(denseMs),
          m_in(input.floats()),
          m_out(output.floats())
    {
    }

    std::optional<StripChoice> choose()
    {
        if (shareOfZeros(m_layer.weight) > fewZeros) {
            tune(tilingsOf(1, false), m_choice.sparseMs);
            if (blocksArePruned()) tune(tilingsOf(4, false), m_choice.sparseMs);
        }
        // Outputs of different groups share no input: a block of them would be mostly zeros.
        tune(tilingsOf(m_layer.shape.outputsOfGroup() >= 4 ? 4 : 1, true), m_choice.denseMs);
        if (!m_choice.conv) return {};
        if (m_choice.sparseMs) measureWithoutZeros();
        return m_choice;
    }

private:
    /// Whether most taps that a 4x1 block has to make hold weights.
    bool blocksArePruned() const
    {
        const at::Tensor kept = m_layer.weight.view({m_layer.weight.size(0), -1}).ne(0);
        const auto rows = kept.size(0) / 4 * 4;
        if (rows == 0 || m_layer.shape.outputsOfGroup() % 4 != 0) return false;
        const auto taps = kept.narrow(0, 0, rows).view({rows / 4, 4, -1}).any(1).sum().item<double>();
        return taps * 4 < 1.8 * std::max(1.0, kept.sum().item<double>());
    }

    /// Widths of tiles that cut the output evenly.
    std::vector<Tiling> tilingsOf(int block, bool keepZeros) const
    {
        std::vector<Tiling> tilings;
        const int widest = block == 1 ? 7 : 6;
        for (const int rows : {1, 2, 4})
            for (const int most : {widest, 4}) {
                const int columns = m_output.columns == 8 && block == 1
                                        ? 8
                                        : ceilDivide(m_output.columns, ceilDivide(m_output.columns, most));
                Tiling tiling{block, rows, columns, 0, keepZeros};
                if (block == 4)
                    while (tiling.columns > 1 && !kernelSet().tile(4, 1, rows, tiling.columns)) --tiling.columns;
                const bool known = std::any_of(tilings.begin(), tilings.end(), [&](const Tiling& other) {
                    return other.rows == tiling.rows && other.columns == tiling.columns;
                });
                if (rows > m_output.rows || known || !kernelSet().tile(block, 1, rows, tiling.columns)) continue;
                if (block == 1 && most == 4) continue;
                tiling.chunk = chunkFor(chunkBytes[1], tiling);
                tilings.push_back(tiling);
            }
        return tilings;
    }

    int chunkFor(int bytes, const Tiling& tiling) const
    {
        const ConvShape& shape = m_layer.shape;
        if (bytes == 0 || shape.groups > 1) return 0;
        const int rows = tiling.rows + shape.kernelHeight - 1, columns = tiling.columns + shape.kernelWidth - 1;
        const int chunk = std::max(4, bytes / (rows * columns * m_output.lanes * 4));
        return chunk >= shape.inputs ? 0 : ceilDivide(shape.inputs, ceilDivide(shape.inputs, chunk));
    }

    /// First the tile, then for the best tile the chunk.
    void tune(const std::vector<Tiling>& tilings, std::optional<double>& best)
    {
        Tiling favourite;
        double least = 1e30;
        for (const Tiling& tiling : tilings) {
            if (const double took = tryOut(tiling, best); took < least) least = took, favourite = tiling;
            if (tiling.keepZeros && m_libraryMs > worthHurryingMs && least < 1e30 && least > muchSlower * m_libraryMs)
                return;
        }
        if (least == 1e30) return;
        const int tried = favourite.chunk;
        for (const int bytes : chunkBytes) {
            favourite.chunk = chunkFor(bytes, favourite);
            if (favourite.chunk != tried) tryOut(favourite, best);
        }
    }

    double tryOut(const Tiling& tiling, std::optional<double>& best)
    {
        if (!StripConv::fits(m_layer.shape, m_input, m_output, tiling)) return 1e30;
        auto conv =
            std::make_shared<const StripConv>(kernelSet(), m_layer.shape, m_input, m_output,
                                              m_layer.weight.data_ptr<float>(), m_layer.bias.data_ptr<float>(), tiling);
        // The first run of a small layer waits for its caches.
        const double took = time(*conv, best ? std::max(muchSlower * *best, *best + 0.2) : 1e30);
        if (!best || took < *best) best = took;
        if (!m_choice.conv || took < m_choice.milliseconds) {
            m_choice.conv = conv;
            m_choice.milliseconds = took;
        }
        if (!tiling.keepZeros && took <= *m_choice.sparseMs) m_sparse = tiling;
        return took;
    }

    double time(const StripConv& conv, double hopelessMs)
    {
        const int parts = conv.parts(at::get_num_threads());
        const auto run = [&](int part) {
            conv.run(m_in.data(), m_out.data(), nullptr, nullptr, m_layer.activation, part, parts);
        };
        return leastMilliseconds([&] { forParts(parts, run); }, hopelessMs);
    }

    void measureWithoutZeros()
    {
        Tiling tiling = m_sparse;
        tiling.keepZeros = true;
        const StripConv conv(kernelSet(), m_layer.shape, m_input, m_output, m_layer.weight.data_ptr<float>(),
                             m_layer.bias.data_ptr<float>(), tiling);
        m_choice.zerosKeptMs = time(conv, 1e30);
    }

    const FusedLayer& m_layer;
    StripLayout m_input, m_output;
    double m_libraryMs;
    Aligned<float> m_in, m_out;
    Tiling m_sparse;
    StripChoice m_choice;
};

}  // namespace

double shareOfZeros(const at::Tensor& weight)
{
    return 1.0 - weight.count_nonzero().item<double>() / double(weight.numel());
}

std::optional<StripChoice> chooseStripConv(const FusedLayer& layer, const StripLayout& input, const StripLayout& output,
                                           double denseMs)
{
    return Tuner(layer, input, output, denseMs).choose();
}

}  // namespace espalier
