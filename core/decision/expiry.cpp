#include "core/decision/expiry.h"

namespace espalier {

namespace {

using Names = std::map<std::string, std::string>;

void compare(const Names& then, const Names& now, const std::string& key, std::vector<Remark>& expired)
{
    const auto before = then.find(key), after = now.find(key);
    if (before == then.end() || after == now.end() || before->second == after->second) return;
    if (before->second.empty() || after->second.empty()) return;
    expired.push_back({"expiry." + key, {}, {}, {{"then", before->second}, {"now", after->second}}, {}});
}

}  // namespace

const std::vector<std::string>& expiringKeys()
{
    static const std::vector<std::string> keys{"cpu", "isa", "cores", "blas", "libtorch", "opencv", "espalier"};
    return keys;
}

std::vector<Remark> expiredBy(const Decision& decision, const Today& today)
{
    std::vector<Remark> expired;
    for (const std::string& key : expiringKeys()) compare(decision.environment, today.environment, key, expired);
    for (const char* key : {"model", "data"}) compare(decision.hashes, today.hashes, key, expired);
    return expired;
}

}  // namespace espalier
