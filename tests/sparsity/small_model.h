#pragma once

#include "core/model/model_summary.h"

namespace espalier::test {

inline Layer layerOf(std::string path, std::vector<std::int64_t> shape, int group, std::string lock = {})
{
    Layer layer;
    layer.path = path;
    layer.weight = path + ".weight";
    layer.kind = shape.size() == 4 ? LayerKind::convolution : LayerKind::linear;
    layer.shape = shape;
    layer.parameters = 1;
    for (auto size : shape) layer.parameters *= size;
    layer.macs = layer.parameters * 10;
    layer.group = group;
    layer.channelLock = lock;
    return layer;
}

/// conv1 -> (block.conv1 -> block.conv2) + conv1 -> fc: conv1 and block.conv2 are coupled, fc is the output.
inline ModelSummary smallModel()
{
    ModelSummary model;
    model.input = {3, 8, 8};
    model.classes = 10;
    model.layers = {layerOf("conv1", {16, 3, 3, 3}, 0), layerOf("block.conv1", {32, 16, 3, 3}, 1),
                    layerOf("block.conv2", {16, 32, 3, 3}, 0), layerOf("fc", {10, 16}, 2, "channels.output")};
    model.groups = {{{"conv1", "block.conv2"}, {"block.conv1", "fc"}, 16, ""},
                    {{"block.conv1"}, {"block.conv2"}, 32, ""},
                    {{"fc"}, {}, 0, "channels.output"}};
    return model;
}

/// a -> b -> c -> fc, wide enough for channels to be rounded to multiples of eight; fc is the output.
inline ModelSummary wideModel()
{
    ModelSummary model;
    model.input = {16, 8, 8};
    model.classes = 100;
    model.layers = {layerOf("a", {64, 16, 3, 3}, 0), layerOf("b", {64, 64, 3, 3}, 1), layerOf("c", {128, 64, 3, 3}, 2),
                    layerOf("fc", {100, 128}, 3, "channels.output")};
    model.groups = {
        {{"a"}, {"b"}, 64, ""}, {{"b"}, {"c"}, 64, ""}, {{"c"}, {"fc"}, 128, ""}, {{"fc"}, {}, 0, "channels.output"}};
    return model;
}

}  // namespace espalier::test
