#include "core/log/figure_json.h"
#include "core/log/record_json.h"

namespace espalier::record_json {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;
using figure_json::number;
using figure_json::numberFrom;
using figure_json::optionalNumber;
using figure_json::putIfMeasured;

namespace {

OrderedJson speedToJson(const LayerSpeed& speed)
{
    OrderedJson json = {{"kernel", speed.sparse ? "sparse" : "dense"}, {"dense_ms", number(speed.denseMs)}};
    putIfMeasured(json, "sparse_ms", speed.sparseMs);
    putIfMeasured(json, "break_even", speed.breakEven);
    return json;
}

LayerSpeed speedFrom(const Json& json)
{
    return {json.at("kernel") == "sparse", numberFrom(json.at("dense_ms")), optionalNumber(json, "sparse_ms"),
            optionalNumber(json, "break_even")};
}

OrderedJson aloneToJson(const LayerLatency& alone)
{
    OrderedJson json = OrderedJson::object();
    putIfMeasured(json, "dense_ms", alone.dense);
    putIfMeasured(json, "masked_ms", alone.masked);
    putIfMeasured(json, "compacted_ms", alone.compacted);
    return json;
}

LayerLatency aloneFrom(const Json& json)
{
    return {optionalNumber(json, "dense_ms"), optionalNumber(json, "masked_ms"), optionalNumber(json, "compacted_ms")};
}

}  // namespace

OrderedJson layerToJson(const LayerResult& layer)
{
    OrderedJson asked = OrderedJson::array();
    for (const Cut& cut : layer.asked)
        asked.push_back({{"pattern", cut.pattern.text()}, {"sparsity", number(cut.sparsity)}});
    OrderedJson json = {{"path", layer.path},
                        {"asked", asked},
                        {"achieved", number(layer.achieved)},
                        {"parameters", layer.parameters},
                        {"nonzeros", layer.nonzeros},
                        {"outputs", layer.outputs},
                        {"outputs_left", layer.outputsLeft},
                        {"macs", layer.macs},
                        {"macs_left", layer.macsLeft},
                        {"stored_bytes", layer.storedBytes},
                        {"format", layer.format}};
    if (layer.speed) json["speed"] = speedToJson(*layer.speed);
    if (layer.alone != LayerLatency()) json["alone"] = aloneToJson(layer.alone);
    return json;
}

LayerResult layerFrom(const Json& json)
{
    LayerResult layer;
    layer.path = json.at("path");
    for (const Json& cut : json.at("asked"))
        layer.asked.push_back({Pattern::parse(cut.at("pattern").get<std::string>()), numberFrom(cut.at("sparsity"))});
    layer.achieved = numberFrom(json.at("achieved"));
    layer.parameters = json.at("parameters");
    layer.nonzeros = json.at("nonzeros");
    layer.outputs = json.at("outputs");
    layer.outputsLeft = json.at("outputs_left");
    layer.macs = json.at("macs");
    layer.macsLeft = json.at("macs_left");
    layer.storedBytes = json.at("stored_bytes");
    layer.format = json.at("format");
    if (json.contains("speed")) layer.speed = speedFrom(json.at("speed"));
    if (json.contains("alone")) layer.alone = aloneFrom(json.at("alone"));
    return layer;
}

}  // namespace espalier::record_json
