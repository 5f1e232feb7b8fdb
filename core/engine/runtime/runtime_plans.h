#pragma once

#include "core/engine/runtime/layout_book.h"
#include "core/engine/runtime/rows_layer.h"
#include "core/engine/runtime/runtime_model.h"
#include "core/engine/runtime/runtime_steps.h"
#include "core/engine/runtime/strip_layer.h"

#include <map>
#include <set>

namespace espalier {

/// A layer, what could run it, and which of that was fastest.
struct LayerPlan {
    FusedLayer layer;
    std::shared_ptr<DenseLayer> dense;
    double denseMs = 0;
    std::optional<StripChoice> strip;
    StripLayout input, output;       ///< of the strip kernel
    bool inPlace = false;            ///< it reads the strips of its input value as they are
    std::optional<RowsChoice> rows;  ///< of a linear layer, one row at a time
    bool onStrips = false;

    bool onRows() const { return rows && rows->milliseconds < denseMs; }
};

/// A max pool whose input is not negative.
struct PoolPlan {
    ConvShape window;
    int input = -1, output = -1;  ///< slots
};

/// What is decided for each operator of a program before steps are made of it, by measuring.
class RuntimePlans {
public:
    /// `values`: every value of the program on an example of the batch it will run on.
    /// `between` is called after each layer.
    RuntimePlans(const Executor::Code& code, const Environment& values, const std::function<void()>& between);

    std::map<std::size_t, LayerPlan> layers;  ///< by the step they run at
    std::map<std::size_t, PoolPlan> pools;    ///< by step
    std::set<std::size_t> absorbed;           ///< steps that run as part of a layer
    std::set<int> haloRead;                   ///< values whose halo a window reads in place

    /// The layout of a value's strips.
    StripLayout layoutOf(int slot) const;
    std::vector<RuntimeLayer> report(const Program& program) const;

private:
    void findPools(const Executor::Code& code);
    std::vector<MapWindow> windows() const;
    void plan(LayerPlan& plan);
    void planConvolution(LayerPlan& plan);
    void planLinear(LayerPlan& plan);
    void findHaloReaders();
    at::Tensor tensor(int slot) const { return m_values[std::size_t(slot)].toTensor(); }

    const Environment& m_values;
    std::optional<LayoutBook> m_book;
};

}  // namespace espalier
