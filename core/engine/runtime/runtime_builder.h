#pragma once

#include "core/engine/runtime/layout_book.h"
#include "core/engine/runtime/runtime_model.h"
#include "core/engine/runtime/runtime_steps.h"
#include "core/engine/runtime/strip_layer.h"

#include <map>
#include <set>

namespace espalier {

/// Turns the operators of a program into steps of the runtime: decides for each layer what runs it, and puts copies
/// between strips and plain tensors where neighbours want different ones.
class RuntimeBuilder {
public:
    /// `values`: every value of the program on an example of the batch it will run on.
    RuntimeBuilder(const Program& program, Executor::Code& code, const Environment& values);

    /// allDense: every layer on oneDNN or BLAS, for comparison.
    std::vector<RuntimeStep> build(bool allDense);
    const std::vector<RuntimeLayer>& layers() const { return m_layers; }
    /// What the steps work in; must live as long as they.
    std::vector<std::shared_ptr<Aligned<float>>> takeMemory() { return std::move(m_memory); }

private:
    /// A layer with what was found out about it.
    struct Plan {
        FusedLayer layer;
        std::shared_ptr<DenseLayer> dense;
        double denseMs = 0;
        std::optional<StripChoice> strip;  ///< convolutions
        StripLayout input, output;         ///< of the strip kernel
        bool inPlace = false;              ///< reads its input value's strips
        std::shared_ptr<const CsrLinear> csr;
        std::optional<double> csrMs;
        bool onStrips = false;
    };
    /// A max pool that can run on strips.
    struct Pool {
        ConvShape window;
        int input = -1, output = -1;
    };

    void findPools();
    std::vector<MapWindow> windows() const;
    void planLayer(Plan& plan);
    void planConvolution(Plan& plan);
    void planLinear(Plan& plan);
    double copyMs(const StripLayout& layout) const;
    void findLastUses();

    void addLayer(const Plan& plan, bool allDense);
    void addConvolution(const Plan& plan);
    void addRows(const Plan& plan);
    void addPool(const Pool& pool);
    bool addAverage(std::size_t step);
    void addLibraryStep(std::size_t step);
    const Strips& stripsOf(int slot);
    void needPlain(int slot);
    Strips newStrips(const StripLayout& layout);
    Strips makeOutput(int slot);
    /// Null where nobody reads the halo of a value.
    std::shared_ptr<const Halo> haloOf(int slot, const Strips& strips) const;
    void findHaloReaders();
    void releaseAfter(std::size_t step);
    at::Tensor tensor(int slot) const { return m_values[std::size_t(slot)].toTensor(); }
    StripLayout layoutOf(int slot) const;

    const Program& m_program;
    Executor::Code& m_code;
    const Environment& m_values;
    std::map<std::size_t, Plan> m_plans;  ///< by the step it runs at
    std::map<std::size_t, Pool> m_pools;
    std::set<std::size_t> m_absorbed;
    std::optional<LayoutBook> m_book;
    std::vector<RuntimeLayer> m_layers;
    std::set<int> m_haloRead;  ///< values whose halo a window reads in place

    // While building.
    std::vector<RuntimeStep> m_steps;
    std::map<int, Strips> m_strips;  ///< values that are in strips now
    std::set<int> m_plain;           ///< values that are plain tensors now
    std::map<int, std::size_t> m_lastUse;
    std::vector<Strips> m_free;  ///< whose value nobody reads any more
    std::vector<std::shared_ptr<Aligned<float>>> m_memory;
};

}  // namespace espalier
