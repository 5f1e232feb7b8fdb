#pragma once

#include "core/log/experiment.h"
#include "core/model/model_summary.h"
#include "core/sparsity/mask_file.h"
#include "views/charts/chart_table.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace espalier {

/// The masks of an experiment, by path. Null: not read, or there are none.
using SharedMasks = std::shared_ptr<const std::vector<PackedMask>>;
/// Null where the weight is not masked.
const PackedMask* findMask(const SharedMasks& masks, const std::string& weight);

/// What became of one layer in each experiment that is compared.
struct ComparedLayer {
    struct Fate {
        QString cuts;        ///< "channel 30 %"; empty where it is dense
        double removed = 0;  ///< fraction of its weights
        /// Of what is kept here or in the first experiment, the share that is kept in both; absent for the first itself,
        /// where masks are not known, and where neither removes anything.
        std::optional<double> overlap;
        double byChance = 0;  ///< the overlap of masks that know nothing of each other
    };
    std::string path;
    std::vector<Fate> fates;
    bool differs = false;  ///< what was asked for
};

/// Layers in the model's order. `masks` is parallel to the experiments.
std::vector<ComparedLayer> compareLayers(const ModelSummary& model, const std::vector<const Experiment*>& experiments,
                                         const std::vector<SharedMasks>& masks);
ChartTable comparedLayersTable(const std::vector<ComparedLayer>& layers, const QStringList& names);

}  // namespace espalier
