#pragma once

#include "views/report/report_document.h"

#include <QByteArray>

namespace espalier {

/// A4 pages with heads, feet and numbers; text stays text, charts stay lines. Tables that go on over a page repeat their
/// heads.
QByteArray reportPdf(const ReportDocument& document);

}  // namespace espalier
