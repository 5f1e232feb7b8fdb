#include "views/open_model/parse_fields.h"

#include "core/base/issue.h"

#include <QRegularExpression>
#include <QStringList>

namespace espalier {

std::vector<std::int64_t> shapeFromText(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[x×*,\\s]+"));
    std::vector<std::int64_t> shape;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        bool good = false;
        shape.push_back(part.toLongLong(&good));
        if (!good || shape.back() < 1) throw Failure("usage.bad_shape", text.toStdString());
    }
    return shape;
}

std::vector<double> numbersFromText(const QString& text, const QString& field)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    std::vector<double> numbers;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        bool good = false;
        numbers.push_back(part.toDouble(&good));
        if (!good) throw Failure("usage.bad_numbers", field.toStdString(), {{"found", text.toStdString()}});
    }
    return numbers;
}

}  // namespace espalier
