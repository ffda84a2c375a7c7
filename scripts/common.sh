# Sourced by ./run, ./test, ./bench and scripts/app: finds the JDK and Maven, and builds what changed.
# Written for bash 3.2 and newer, so that macOS can run it as it comes.

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# The feature release of the JDK in folder $1 (25 for "25.0.3"), or 0 when there is no JDK.
jdk_release() {
  local version
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  echo "${version:-0}"
}

# The JDK that a program on the PATH belongs to: follows links such as /usr/bin/javac.
jdk_on_path() {
  local program
  program=$(command -v javac) || return 0
  while [ -L "$program" ]; do
    local target
    target=$(readlink "$program")
    case $target in
      /*) program=$target ;;
      *) program=$(dirname "$program")/$target ;;
    esac
  done
  dirname "$(dirname "$program")"
}

# Sets JAVA_HOME to a JDK of at least 25: by JAVA_HOME, then the PATH, then where systems keep JDKs.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/*; do
    if [ "$(jdk_release "$home")" -ge 25 ]; then
      export JAVA_HOME=$home
      return
    fi
  done
  fail "Loket needs a JDK of at least 25, and none was found (looked at JAVA_HOME, the PATH, /usr/lib/jvm," \
    "/Library/Java/JavaVirtualMachines and ~/.sdkman)." \
    "Get one from https://adoptium.net or by 'sdk install java 25-tem', then set JAVA_HOME to its folder."
}

# Checks Maven, and keeps its own libraries from complaining about new JDKs.
find_maven() {
  local version
  command -v mvn >/dev/null || fail "Loket is built by Maven 3.8 or newer, and there is no 'mvn' on the PATH." \
    "Get it by 'sudo apt-get install maven', 'brew install maven' or from https://maven.apache.org."
  version=$(mvn --version | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  case $version in
    [012].* | 3.[0-7]) fail "Loket is built by Maven 3.8 or newer; this one is $version." ;;
  esac
  export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
}

# Whether the modules "$@" have to be built: nothing was built yet, or a source is newer than the last build.
out_of_date() {
  local module stamp=target/built
  [ -e "$stamp" ] || return 0
  for module in "$@"; do
    ls "$module"/target/*.jar >/dev/null 2>&1 || return 0
    [ -z "$(find pom.xml look "$module/pom.xml" "$module/src" -path '*/frontend' -prune \
      -o -type f -newer "$stamp" -print | head -n 1)" ] || return 0
  done
  return 1
}

# Builds the modules "$@" without their tests when something changed.
build() {
  out_of_date "$@" || return 0
  find_maven
  say "Building Loket (the first time takes some minutes) ..."
  mkdir -p target
  touch target/building
  mvn -q -B -DskipTests package -pl "$(IFS=,; echo "$*")" || fail "The build failed; what is wrong stands above."
  mv target/building target/built
}
