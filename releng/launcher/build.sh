# Copyright (c) Sales-Consultant contributors.
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0/).
# SPDX-License-Identifier: EPL-2.0
#
# The part of the launcher that only the sources need: Maven, the product's build, the tests. Sourced by ../../sales-consultant.
# shellcheck shell=bash disable=SC2154 # here and java_home are the launcher's

maven_wanted=3.9.11 # what is fetched
maven_oldest=3.9.9  # what Tycho accepts

newer() { # A B: whether version A is at least version B
    [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]
}
own_maven=${HOME:-/tmp}/.m2/sales-consultant # where the fetched one lies

known_maven() { # sets `maven`: one that is new enough, from M2_HOME, MAVEN_HOME, PATH or our own cache; fails where there is none
    local version
    for maven in "${M2_HOME:+$M2_HOME/bin/mvn}" "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "$(command -v mvn)" \
        "$own_maven/apache-maven-$maven_wanted/bin/mvn"; do
        [[ -n $maven && -x $maven ]] || continue
        version=$(cd / && JAVA_HOME=$java_home "$maven" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
        if [[ -n $version ]] && newer "$version" "$maven_oldest"; then return 0; fi
    done
    return 1
}
find_maven() { # PACKAGE...: sets `maven`, fetching the right one by any other Maven; installs that, and these with it
    known_maven && return
    packages maven "$@" || exit 2
    say "Fetching Maven $maven_wanted (once)" "正在获取 Maven $maven_wanted（仅一次）"
    mkdir -p "$own_maven"
    # Outside the sources: their build extension refuses the old Maven that does the fetching.
    if ! (cd "$own_maven" && JAVA_HOME=$java_home mvn -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$maven_wanted:zip:bin" -DoutputDirectory="$own_maven") >"$own_maven/fetch.log" 2>&1 ||
        [[ ! -f $own_maven/apache-maven-$maven_wanted/bin/mvn ]]; then
        grep '^\[ERROR\]' "$own_maven/fetch.log" | head -n 3 >&2
        stop 2 "Maven $maven_wanted could not be fetched: check the network, or put a Maven $maven_oldest or newer on the PATH." \
            "无法获取 Maven $maven_wanted：请检查网络，或将 Maven $maven_oldest 或更新版本加入 PATH。"
    fi
    maven=$own_maven/apache-maven-$maven_wanted/bin/mvn
    chmod +x "$maven"
}

if [[ $(uname -s) == Darwin ]]; then # the product of this machine, and what makes the build include it
    platform=macosx/cocoa/aarch64/Sales-Consultant.app/Contents/Eclipse platforms=(-Pall-platforms)
else
    platform=linux/gtk/x86_64 platforms=() # its command line runs on other processors too
fi
product=$here/releng/org.salesconsultant.product/target/products/org.salesconsultant.workbench.product/$platform
stamp=$here/target/product.stamp

fingerprint() { # of all that the bundles are made from: names, sizes and times
    local times=-T # BSD
    ls --version >/dev/null 2>&1 && times=--time-style=full-iso
    (cd "$here" && find .mvn pom.xml bundles features releng target-platform \( -name target -o -name bin \) -prune -o \
        -type f ! -name '.polyglot.*' ! -name '.tycho-consumer-pom.xml' ! -name pom.tycho -exec ls -ln "$times" {} + 2>/dev/null |
        awk '{$1 = $2 = $3 = $4 = ""; print}' | LC_ALL=C sort | cksum)
}
current() {
    [[ -d $product/plugins && -f $stamp && $(cat "$stamp") == "$(fingerprint)" ]]
}
locked() { # one build at a time in these sources; held until the process ends or `unlock`
    if ! mkdir -p "$here/target" 2>/dev/null || [[ ! -w $here/target ]]; then
        stop 2 "Cannot write in $here: the build needs to. Copy the sources to a folder of yours." \
            "无法写入 $here，而构建需要写入。请将源代码复制到您自己的文件夹。"
    fi
    exec 9>"$here/target/build.lock"
    if command -v flock >/dev/null && ! flock -n 9; then
        say "Another build of these sources is running; waiting for it" "这份源代码正在被另一个进程构建，等待其完成"
        flock 9
    fi
}
unlock() { exec 9>&-; }

progress() { # of Maven's output: a line for each module, test class and error, as it comes; without the noise of resolving
    local line told=0
    while IFS= read -r line; do
        case $line in
            *'does not match a valid id pattern'*) continue ;; # in the pom of the window toolkit; nothing comes of it
            '[INFO] Resolving target definition'*)
                ((told++)) || say "Resolving the target platform" "正在解析目标平台"
                continue
                ;;
            '[INFO] Building '*\[*/*\] | '[ERROR]'* | '[INFO] BUILD '*) ;;
            *'Tests run:'*) ;;
            *) continue ;;
        esac
        line=${line#\[INFO\] }
        printf '%s\n' "${line:0:400}" >&2
    done
}
maven_run() { # LOG ARGUMENTS...: in the sources' root, with the found JDK
    local log=$1
    shift
    (cd "$here" && JAVA_HOME=$java_home ${display[@]+"${display[@]}"} "$maven" -B -ntp "$@" </dev/null 9>&- 2>&1 | tee "$log" | progress
        exit "${PIPESTATUS[0]}")
}
need_product() { # PACKAGE...: builds it, without the tests, when the sources are newer; sets `java_home`; where a package is missing, these come with it
    packages findutils mawk || exit 2
    if current; then
        need_java runtime
        return
    fi
    need_java compiler
    locked
    if ! current; then
        trap 'exit 130' INT # Maven takes an interrupt for a failure
        find_maven util-linux "$@"
        local seen log=$here/target/build.log
        seen=$(fingerprint)
        display=()
        say "Building Sales-Consultant (the first time this takes some minutes)" "正在构建 Sales-Consultant（首次需要几分钟）"
        if ! maven_run "$log" package -pl releng/org.salesconsultant.product -am ${platforms[@]+"${platforms[@]}"}; then
            stop 3 "The build failed; its log: $log" "构建失败；日志：$log"
        fi
        printf '%s\n' "$seen" >"$stamp"
        trap - INT
    fi
    unlock
}
run_tests() { # MAVEN-ARGUMENTS...: builds everything and runs every test
    local needed=(findutils mawk util-linux libgtk-3-0 libwebkit2gtk-4.1-0 xvfb xauth fontconfig fonts-noto-cjk poppler-utils mariadb-server
        libxtst6 libxi6) # the last two: a plain host, started without our settings, draws its icons by a window toolkit that wants them
    need_java compiler
    known_maven || needed+=(maven)
    packages "${needed[@]}" || exit 2
    locked
    trap 'exit 130' INT # Maven takes an interrupt for a failure
    find_maven
    local seen log=$here/target/test.log code
    seen=$(fingerprint)
    export NO_AT_BRIDGE=1 GDK_BACKEND=x11
    unset WAYLAND_DISPLAY
    display=(xvfb-run -a -s '-screen 0 1600x1000x24')
    say "Building everything and running every test; the full log: $log" "正在构建全部内容并运行所有测试；完整日志：$log"
    maven_run "$log" verify --fail-at-end ${platforms[@]+"${platforms[@]}"} "$@"
    code=$?
    if ((code == 0)); then
        (($#)) || printf '%s\n' "$seen" >"$stamp"
        say "All tests passed: $(tests_run "$log")" "全部测试通过：$(tests_run "$log")"
        return 0
    fi
    say "Failed; the full log: $log" "失败；完整日志：$log"
    return 1
}
tests_run() { # LOG: how many tests ran and how many were skipped, over all modules
    sed -n 's/^\(\[[A-Z]*\] \)\{0,1\}Tests run: \([0-9]*\), Failures: [0-9]*, Errors: [0-9]*, Skipped: \([0-9]*\)$/\2 \3/p' "$1" |
        awk '{ run += $1; skipped += $2 } END { printf "%d run, %d skipped", run, skipped }'
}
