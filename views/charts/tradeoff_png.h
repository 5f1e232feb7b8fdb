#pragma once

#include "core/log/experiment.h"

#include <QSize>
#include <QString>
#include <vector>

namespace espalier {

/// Draws accuracy against latency (where every experiment lacks a latency: against stored bytes) as the window's chart
/// shows it, in light colours, and writes it as PNG. Needs a QApplication (Qt Charts draws with widgets); without a
/// display start it with the platform "offscreen". Returns false where the file cannot be written.
bool writeTradeoffPng(const std::vector<Experiment>& experiments, const QString& file, QSize size = QSize(1200, 800));

}  // namespace espalier
