#include "core/base/resources.h"

#include <cstdlib>

namespace espalier {

std::vector<std::filesystem::path> resourcePlaces(const std::filesystem::path& programFolder, const char* kind)
{
    std::vector<std::filesystem::path> places;
    if (const char* named = std::getenv("ESPALIER_RESOURCES")) places = {std::filesystem::path(named) / kind, named};
    places.push_back(programFolder / "../share/espalier" / kind);
    places.push_back(programFolder / "../../resources" / kind);
    return places;
}

}  // namespace espalier
