#include "app/commands/demo_tables.h"

#include "core/base/atomic_file.h"
#include "core/job/data_spec.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <sstream>
#include <tuple>

namespace espalier {

namespace {

namespace fs = std::filesystem;

constexpr const char* lettersFile = "usr/share/doc/opencv-doc/examples/data/letter-recognition.data";
constexpr const char* lettersHeader =
    "xbox,ybox,width,height,onpix,xbar,ybar,x2bar,y2bar,xybar,x2ybr,xy2br,xege,xegvy,yege,yegvx,letter\n";
constexpr std::size_t lettersToTrainOn = 16000;

struct Language {
    const char* name;  ///< of the list
    const char* package;
};
constexpr std::array<Language, 8> languages{{{"american-english", "wamerican"},
                                             {"danish", "wdanish"},
                                             {"dutch", "wdutch"},
                                             {"french", "wfrench"},
                                             {"italian", "witalian"},
                                             {"ngerman", "wngerman"},
                                             {"portuguese", "wportuguese"},
                                             {"spanish", "wspanish"}}};
constexpr std::size_t shortestWord = 4, longestWord = 16, testWords = 500, trainingWords = 5000;

std::string packagedFile(const fs::path& inside, const char* package)
{
    const char* root = std::getenv("ESPALIER_DEMO_DATA");
    const fs::path file = fs::path(root ? root : "/") / inside;
    if (!fs::exists(file)) throw Failure("environment.no_demo_data", file.string(), {{"package", package}});
    return readFile(file);
}

WorkspaceSetup tableSetup(const fs::path& folder, const std::string& stem, const std::string& training,
                          const std::string& validation)
{
    const fs::path train = folder / (stem + "-train.csv"), test = folder / (stem + "-test.csv");
    writeFileAtomically(train, training);
    writeFileAtomically(test, validation);
    WorkspaceSetup setup;
    setup.data = DataSpec::parse("csv:" + test.string()).text();
    setup.train = DataSpec::parse("csv:" + train.string()).text();
    return setup;
}

std::uint64_t fnv1a(const std::string& word)
{
    std::uint64_t value = 0xCBF29CE484222325U;
    for (const char c : word) value = (value ^ std::uint8_t(c)) * 0x100000001B3U;
    return value;
}

bool isPlainWord(const std::string& word)
{
    return word.size() >= shortestWord && word.size() <= longestWord &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Each plain word of the lists, and how many of them have it; -1 stands for several.
std::map<std::string, int> languageOfWords()
{
    std::map<std::string, int> words;
    for (std::size_t language = 0; language < languages.size(); ++language) {
        std::istringstream list(
            packagedFile(fs::path("usr/share/dict") / languages[language].name, languages[language].package));
        for (std::string word; std::getline(list, word);) {
            if (!isPlainWord(word)) continue;
            const auto [entry, isNew] = words.try_emplace(word, int(language));
            if (!isNew && entry->second != int(language)) entry->second = -1;
        }
    }
    return words;
}

/// A row: the letters as 1 to 26, 0 after the end, and the language.
std::string rowOf(const std::string& word, const char* language)
{
    std::string row;
    for (std::size_t i = 0; i < longestWord; ++i) row += std::to_string(i < word.size() ? word[i] - 'a' + 1 : 0) + ',';
    return row + language + '\n';
}

}  // namespace

WorkspaceSetup lettersSetup(const fs::path& folder)
{
    std::istringstream rows(packagedFile(lettersFile, "opencv-doc"));
    std::string training = lettersHeader, validation = lettersHeader;
    std::size_t count = 0;
    for (std::string row; std::getline(rows, row);) {
        while (!row.empty() && (row.back() == '\r' || row.back() == ' ')) row.pop_back();
        const auto comma = row.find(',');
        if (comma == std::string::npos) continue;
        // The letter comes first in the file and is put last, where a label is looked for.
        (count++ < lettersToTrainOn ? training : validation) +=
            row.substr(comma + 1) + ',' + row.substr(0, comma) + '\n';
    }
    WorkspaceSetup setup = tableSetup(folder, "letters", training, validation);
    setup.preprocessing.mean = {7};
    setup.preprocessing.std = {2.5};
    return setup;
}

WorkspaceSetup wordsSetup(const fs::path& folder)
{
    std::array<std::vector<std::pair<std::uint64_t, std::string>>, languages.size()> lists;
    for (const auto& [word, language] : languageOfWords())
        if (language >= 0) lists[std::size_t(language)].emplace_back(fnv1a(word), word);
    std::string header;
    for (std::size_t i = 1; i <= longestWord; ++i) header += "letter" + std::to_string(i) + ',';
    std::string training = header + "language\n", validation = training;
    for (std::size_t language = 0; language < lists.size(); ++language) {
        std::sort(lists[language].begin(), lists[language].end());
        for (std::size_t i = 0; i < std::min(lists[language].size(), testWords + trainingWords); ++i)
            (i < testWords ? validation : training) += rowOf(lists[language][i].second, languages[language].name);
    }
    return tableSetup(folder, "words", training, validation);
}

}  // namespace espalier
