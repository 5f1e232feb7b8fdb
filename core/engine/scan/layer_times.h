#pragma once

#include "core/engine/pipeline/loaded_job.h"
#include "core/sensitivity/layer_time.h"

namespace espalier {

struct ScanCut;

/// How long each layer takes dense, and with each pattern and level of the job's scan, on this machine, at the job's
/// benchmark batch and threads. Layers are timed with all scanned layers cut alike, so that of channels both those it
/// makes and those it reads are gone; and so is the whole model (LayerTime::cut.layer empty), all levels in one
/// interleaved run: denseMs as frozen TorchScript (of the dense model, or of what compaction left), sparseMs in the
/// sparse runtime. Asks for a quiet machine.
std::vector<LayerTime> measureLayerTimes(LoadedJob& job, const std::vector<ScanCut>& cuts);

}  // namespace espalier
