#include "tests/paths.h"

namespace espalier {

std::filesystem::path sourceTree() { return ESPALIER_SOURCE_DIR; }
std::filesystem::path buildTree() { return ESPALIER_BINARY_DIR; }
std::filesystem::path shippedModel() { return sourceTree() / "resources/models/fashion_resnet.pt"; }

}  // namespace espalier
