# Plays a scene with an edited program.
#
#   cmake -D BIN=<folder of the programs> -D EDIT=<edit.cmake> [-D MODE=test|record] -P edited.cmake
#
# A wrong answer and a planted fault must make the scene fail, at the sentence FAILS when the edit names one.
# What an experiment shows is compared with its recording, try_<name>.txt beside the scene.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../text.cmake")
include("${EDIT}")
if(EXISTS "${EDITED}.problem")
    file(READ "${EDITED}.problem" problem)
    say("The edit ${NAME} does not fit any more:")
    say("${problem}")
    say("If you have changed the program, this is no surprise. To get the original back: git checkout ${SOURCE}")
    message(FATAL_ERROR "The edit does not fit.")
endif()
get_filename_component(tests "${SCENE}" DIRECTORY)
set(RECORDING "${tests}/try_${NAME}.txt")
include("${SCENE}")
