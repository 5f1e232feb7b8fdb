#include "views/words/export_words.h"

#include "views/words/tr.h"

#include <nlohmann/json.hpp>

namespace espalier {

QString exportedText(const nlohmann::json& result, const QString& file)
{
    const auto check = result.find("check");
    if (check == result.end()) return tr("Wrote %1").arg(file);
    return tr("Wrote %1; in %2 its outputs differ by %3 of the largest at most")
        .arg(file, QString::fromStdString(check->at("engine").get<std::string>()))
        .arg(check->at("difference").get<double>(), 0, 'e', 1);
}

}  // namespace espalier
