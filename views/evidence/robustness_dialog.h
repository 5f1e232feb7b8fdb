#pragma once

#include "core/robustness/robustness_request.h"
#include "views/evidence/stress_dialog.h"

#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;
class QSpinBox;

namespace espalier {

/// A robustness test to be run: of which experiments, on which corruptions, on how many images. Says how many runs that is.
class RobustnessDialog : public QDialog {
    Q_OBJECT
public:
    /// `images`: the data are pictures; else a table. `most`: how many samples there are.
    RobustnessDialog(const std::vector<TestedExperiment>& experiments, bool images, std::int64_t most,
                     QWidget* parent = nullptr);

    void choose(const QStringList& experiments);
    QStringList chosen() const;
    RobustnessRequest request() const;

signals:
    void requested(const QStringList& experiments, const espalier::RobustnessRequest& request);

private:
    QWidget* makeForm(bool images, std::int64_t most);
    void showWhatRuns();
    void submit();

    QListWidget* m_experiments;
    QList<QCheckBox*> m_corruptions;
    QSpinBox* m_images;
    QLineEdit* m_slice;
    QLabel* m_what;
    QPushButton* m_start;
};

}  // namespace espalier
