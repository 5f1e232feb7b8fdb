#pragma once

#include <QString>
#include <cstdint>
#include <vector>

namespace espalier {

/// "3x32x32" (also with ×, spaces or commas); empty gives nothing. Throws Failure "usage.bad_shape".
std::vector<std::int64_t> shapeFromText(const QString& text);

/// "0.485, 0.456, 0.406" (commas or spaces); empty gives nothing. Throws Failure "usage.bad_numbers", where = `field`.
std::vector<double> numbersFromText(const QString& text, const QString& field);

}  // namespace espalier
