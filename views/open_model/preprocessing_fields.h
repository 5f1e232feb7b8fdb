#pragma once

#include "core/preview/preview.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace espalier {

/// How inputs are normalised: found out, one of the usual ways, or a mean and a deviation of one's own. Where nothing is
/// typed, what a look proposes stands in the lines as a placeholder.
class PreprocessingFields : public QWidget {
    Q_OBJECT
public:
    explicit PreprocessingFields(QWidget* parent = nullptr);

    /// Empty both: to be found out. Throws Failure "usage.bad_numbers", "usage.bad_range".
    std::vector<double> mean() const;
    std::vector<double> std() const;
    QString meanText() const;
    QString stdText() const;
    void setTexts(const QString& mean, const QString& std);
    /// What a look has tried: named in the list with the accuracy each gives.
    void setPreview(const Preview& preview);
    /// Takes back what a look proposed.
    void forget();

signals:
    void changed();

private:
    void choose();
    void typed();
    void fillList(const std::vector<PreprocessingTrial>& trials);
    void showProposal(const PreprocessingTrial* trial);
    int addWay(const std::string& name, const QString& text);

    QComboBox* m_way;
    QLineEdit *m_mean, *m_std;
    std::vector<PreprocessingTrial> m_ways;  ///< that can be chosen by name
};

}  // namespace espalier
