#pragma once

#include "views/report/report_document.h"

#include <string>

namespace espalier {

/// One HTML5 page, UTF-8, complete in itself: no scripts, nothing loaded from elsewhere, charts as SVG in it. Light or
/// dark as its reader is, and made to be printed.
std::string reportHtml(const ReportDocument& document);

/// A chart as an element <svg> for such a page: ink, paper and rules take the page's colours.
QString inlineSvg(const ReportFigure& figure);

}  // namespace espalier
