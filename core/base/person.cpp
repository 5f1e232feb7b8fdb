#include "core/base/person.h"

#include "core/log/utf8.h"

#include <pwd.h>
#include <unistd.h>

namespace espalier {

std::string personName()
{
    const passwd* account = ::getpwuid(::getuid());
    if (!account) return {};
    // GECOS: the full name comes first, up to a comma.
    const std::string full = account->pw_gecos ? account->pw_gecos : "";
    const std::string name = full.substr(0, full.find(','));
    return validUtf8(name.empty() ? account->pw_name : name);
}

}  // namespace espalier
