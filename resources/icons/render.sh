#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Incident Console authors
# SPDX-License-Identifier: MIT
#
# Draws every picture the program ships from the SVGs beside this script and lists them in ../icons.qrc.
# Run it after an SVG was changed and commit what it made. Needs rsvg-convert (librsvg2-bin) and icotool (icoutils).
set -eu
cd "$(dirname "$0")"

for tool in rsvg-convert icotool; do
    command -v "$tool" >/dev/null || { echo "render.sh: $tool is missing; install librsvg2-bin and icoutils." >&2; exit 1; }
done

draw() { # SVG, pixels, PNG
    rsvg-convert --width "$2" --height "$2" --output "$3" "$1"
}

entry() { # alias, file
    printf '        <file alias="%s">icons/%s</file>\n' "$1" "$2"
}

rm -rf png incident-console.ico
mkdir -p png/16
qrc=../icons.qrc
{
    echo '<!-- SPDX-FileCopyrightText: 2026 The Incident Console authors -->'
    echo '<!-- SPDX-License-Identifier: MIT -->'
    echo '<!-- Written by icons/render.sh -->'
    echo '<RCC>'
    echo '    <qresource prefix="/icons">'
    for svg in *.svg; do
        name=${svg%.svg}
        draw "$svg" 24 "png/$name.png"
        draw "$svg" 48 "png/$name@2x.png"
        draw "$svg" 16 "png/16/$name.png"
        draw "$svg" 32 "png/16/$name@2x.png"
        for file in "$name.png" "$name@2x.png" "16/$name.png" "16/$name@2x.png"; do
            entry "$file" "png/$file"
        done
    done
    for size in 16 22 24 32 48 64 128 256 512; do
        draw incident-console.svg $size "png/incident-console-$size.png"
        entry "incident-console-$size.png" "png/incident-console-$size.png"
    done
    echo '    </qresource>'
    echo '</RCC>'
} >$qrc

icotool --create --output=incident-console.ico \
    png/incident-console-16.png png/incident-console-24.png png/incident-console-32.png png/incident-console-48.png \
    png/incident-console-64.png png/incident-console-128.png --raw=png/incident-console-256.png
