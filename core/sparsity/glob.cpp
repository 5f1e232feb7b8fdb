#include "core/sparsity/plan.h"

namespace espalier {

bool matchesGlob(std::string_view glob, std::string_view path)
{
    std::size_t g = 0, p = 0;
    std::size_t star = std::string_view::npos, retry = 0;  // the last '*' and where its run may grow from
    while (p < path.size()) {
        if (g < glob.size() && glob[g] == '*') {
            star = g++;
            retry = p;
        } else if (g < glob.size() && (glob[g] == '?' || glob[g] == path[p])) {
            ++g;
            ++p;
        } else if (star != std::string_view::npos) {
            g = star + 1;
            p = ++retry;
        } else {
            return false;
        }
    }
    while (g < glob.size() && glob[g] == '*') ++g;
    return g == glob.size();
}

}  // namespace espalier
