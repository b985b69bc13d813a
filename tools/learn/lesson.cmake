# What the pages tell of a lesson.
# The first line of a lesson's page is its title: "# Lesson 02: The second process".
function(read_title folder title minutes)
    file(STRINGS "${folder}/README.md" lines LIMIT_COUNT 8 ENCODING UTF-8)
    string(REGEX MATCH "# (Lesson [0-9]+: [^;]*)" unused "${lines}")
    set(${title} "${CMAKE_MATCH_1}" PARENT_SCOPE)
    string(REGEX MATCH "\\*\\*([0-9]+) minutes\\*\\*" unused "${lines}")
    set(${minutes} "${CMAKE_MATCH_1}" PARENT_SCOPE)
endfunction()
