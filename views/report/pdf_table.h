#pragma once

#include "views/report/pdf_pages.h"
#include "views/report/report_document.h"

namespace espalier {

/// Places a table from here on. A row stays on one page as far as it fits on one; the head comes again on every page.
void placePdfTable(const ReportTable& table, PdfPages& pages);

/// What a tone looks like on paper.
PdfPages::Style pdfStyle(Tone tone, double size);

}  // namespace espalier
