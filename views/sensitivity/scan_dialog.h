#pragma once

#include "core/model/model_summary.h"
#include "core/sensitivity/scan_request.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace espalier {

class CriterionBox;
class IssueStrip;

/// What a scan is to look at: patterns, levels, images and criterion. Says how many cuts that is and how many of them are
/// known already.
class ScanDialog : public QDialog {
    Q_OBJECT
public:
    /// `mostImages`: how many there are to validate on.
    ScanDialog(const ModelSummary& model, const ScanResult& known, std::int64_t mostImages, QWidget* parent = nullptr);

    /// Throws Failure where something typed is no pattern or level.
    ScanRequest request() const;
    std::int64_t images() const;

signals:
    void requested(const espalier::ScanRequest& request, std::int64_t images);

private:
    QWidget* makeForm(std::int64_t mostImages);
    QWidget* makePatterns();
    void showWhatRuns();
    void submit();

    const ModelSummary m_model;
    const ScanResult m_known;
    QList<QCheckBox*> m_patterns;
    QLineEdit *m_others, *m_levels;
    QSpinBox* m_images;
    CriterionBox* m_criterion;
    QLabel* m_what;
    IssueStrip* m_issue;
    QPushButton* m_start;
};

}  // namespace espalier
