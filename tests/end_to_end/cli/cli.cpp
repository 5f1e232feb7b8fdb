#include "tests/end_to_end/cli/cli.h"

#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <fstream>
#include <iterator>

namespace espalier::cli {

namespace {

constexpr int patience = 240'000;

void prepare(QProcess& process, const Arguments& arguments, const std::map<std::string, std::string>& environment)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) variables.remove(name);
    for (const auto& [name, value] : environment)
        variables.insert(QString::fromStdString(name), QString::fromStdString(value));
    process.setProcessEnvironment(variables);
    QStringList list;
    for (const std::string& argument : arguments) list << QString::fromStdString(argument);
    process.setProgram(QString::fromStdString((buildTree() / "bin/espalier").string()));
    process.setArguments(list);
}

Ended finish(QProcess& process, const std::string& said = {})
{
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        ADD_FAILURE() << "espalier did not end";
    }
    Ended run;
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput().toStdString();
    run.err = said + process.readAllStandardError().toStdString();
    return run;
}

}  // namespace

Json Ended::document() const
{
    Json json = Json::parse(out, nullptr, false);
    EXPECT_FALSE(json.is_discarded()) << "stdout is not one JSON document:\n" << out << "\nstderr:\n" << err;
    return json.is_discarded() ? Json::object() : json;
}

std::string Ended::errorCode() const
{
    const Json json = document();
    if (!json.contains("error")) return "no error: " + out + err;
    const Json& error = json["error"];
    EXPECT_GT(error.value("cause", "").size(), 10u) << out;
    EXPECT_GT(error.value("remedy", "").size(), 10u) << out;
    EXPECT_TRUE(error.contains("where")) << out;
    EXPECT_NE(err.find(error.value("cause", "?")), std::string::npos) << "the cause is not told on stderr: " << err;
    return error.value("code", "");
}

Ended espalier(const Arguments& arguments, const std::map<std::string, std::string>& environment)
{
    QProcess process;
    prepare(process, arguments, environment);
    process.start();
    return finish(process);
}

Ended espalierInterrupted(const Arguments& arguments, const std::string& after, int signal)
{
    QProcess process;
    prepare(process, arguments, {});
    process.setReadChannel(QProcess::StandardError);
    process.start();
    std::string said;
    while (said.find(after) == std::string::npos && process.waitForReadyRead(patience))
        said += process.readAllStandardError().toStdString();
    EXPECT_NE(said.find(after), std::string::npos) << said;
    // One that has ended has process 0, which would be this whole group.
    if (process.state() == QProcess::Running) ::kill(static_cast<pid_t>(process.processId()), signal);
    return finish(process, said);
}

Scratch::Scratch()
{
    std::string name = (fs::temp_directory_path() / "espalier-cli-XXXXXX").string();
    m_folder = ::mkdtemp(name.data());
}

Scratch::~Scratch()
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void write(const fs::path& file, const std::string& bytes)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string read(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

std::map<std::string, std::string> contents(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().filename() == "lock") continue;  // says who was last, and is nobody's data
        files[fs::relative(entry.path(), folder)] = entry.is_regular_file() ? sha256(read(entry.path())) : "";
    }
    return files;
}

}  // namespace espalier::cli
