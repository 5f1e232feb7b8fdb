#pragma once

#include <filesystem>

namespace espalier {

// Where a test finds its files. One source knows: were the paths definitions of every file, a second checkout would
// compile all tests anew.

std::filesystem::path sourceTree();
/// Has the programs in bin/ and tests/.
std::filesystem::path buildTree();
/// The network of the demo, for images of 1x28x28.
std::filesystem::path shippedModel();

}  // namespace espalier
