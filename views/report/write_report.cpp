#include "views/report/write_report.h"

#include "core/base/atomic_file.h"
#include "core/base/issue.h"
#include "views/report/report_content.h"
#include "views/report/report_html.h"
#include "views/report/report_pdf.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace espalier {

namespace {

std::string jsonBytes(const Report& report)
{
    return reportToJson(report).dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace

ReportFormat reportFormat(const std::filesystem::path& file)
{
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
    if (ending == ".pdf") return ReportFormat::pdf;
    if (ending == ".html" || ending == ".htm") return ReportFormat::html;
    if (ending == ".csv") return ReportFormat::csv;
    if (ending == ".json") return ReportFormat::json;
    throw Failure("report.format_unsupported", file.string());
}

std::string reportBytes(const Report& report, ReportFormat format)
{
    switch (format) {
        case ReportFormat::pdf:
            return reportPdf(reportDocument(report)).toStdString();
        case ReportFormat::html:
            return reportHtml(reportDocument(report));
        case ReportFormat::csv:
            return reportToCsv(report);
        case ReportFormat::json:
            return jsonBytes(report);
    }
    return {};
}

void writeReport(const Report& report, const std::filesystem::path& file)
{
    const ReportFormat format = reportFormat(file);
    std::error_code unknown;
    // A rename would put a file in the place of a device.
    if (std::filesystem::exists(file, unknown) && !std::filesystem::is_regular_file(file, unknown))
        throw Failure("environment.unwritable_file", file.string());
    writeFileAtomically(file, reportBytes(report, format));
}

}  // namespace espalier
