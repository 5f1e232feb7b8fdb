#pragma once

#include "core/report/report.h"

#include <QString>

#include <filesystem>

namespace espalier {

enum class ReportFormat { pdf, html, csv, json };

/// By its ending, in either case. Throws Failure "report.format_unsupported".
ReportFormat reportFormat(const std::filesystem::path& file);

/// A report as the bytes of a file, in the running language. PDF and HTML draw charts: they need a QGuiApplication, but
/// no screen, and may be made in any thread.
std::string reportBytes(const Report& report, ReportFormat format);

/// Writes the whole report or nothing: what was there stays until it is done. Throws Failure "report.format_unsupported",
/// "environment.disk_full", "environment.unwritable_file".
void writeReport(const Report& report, const std::filesystem::path& file);

}  // namespace espalier
