#pragma once

#include "views/open_model/path_field.h"

class QComboBox;

namespace espalier {

/// A data set as a person names it: what kind it is, or "recognise it", and where.
class DataField : public QWidget {
    Q_OBJECT
public:
    explicit DataField(const QString& title, QWidget* parent = nullptr);
    /// A SPEC, see core/job/data_spec.h; empty where nothing is given.
    QString spec() const;
    void setSpec(const QString& spec);
    /// Shown where nothing is given, whatever the kind.
    void setEmptyMeans(const QString& text);

signals:
    void changed();

private:
    void kindChanged();

    QComboBox* m_kind;
    PathField* m_path;
    QString m_emptyMeans;
};

}  // namespace espalier
