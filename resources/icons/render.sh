#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Incident Console authors
# SPDX-License-Identifier: MIT
#
# Draws every picture the program ships from the SVGs beside this script and lists them in ../icons.qrc.
# Of all but the program's own icon the opacity alone is kept, one byte for each pixel: the console lends the colour, and
# a picture file would have Qt look through every image plug-in of the system before the first window is painted.
# Run it after an SVG was changed and commit what it made. Needs rsvg-convert (librsvg2-bin), convert (imagemagick) and
# icotool (icoutils).
set -eu
cd "$(dirname "$0")"

for tool in rsvg-convert convert icotool; do
    command -v "$tool" >/dev/null ||
        { echo "render.sh: $tool is missing; install librsvg2-bin, imagemagick and icoutils." >&2; exit 1; }
done

draw() { # SVG, pixels, PNG
    rsvg-convert --width "$2" --height "$2" --output "$3" "$1"
}

mask() { # SVG, pixels, file
    rsvg-convert --width "$2" --height "$2" "$1" | convert png:- -alpha extract -depth 8 "gray:$3"
}

entry() { # alias, file
    printf '        <file alias="%s">icons/%s</file>\n' "$1" "$2"
}

rm -rf png alpha incident-console.ico
mkdir -p png alpha/16
qrc=../icons.qrc
{
    echo '<!-- SPDX-FileCopyrightText: 2026 The Incident Console authors -->'
    echo '<!-- SPDX-License-Identifier: MIT -->'
    echo '<!-- Written by icons/render.sh -->'
    echo '<RCC>'
    echo '    <qresource prefix="/icons">'
    for svg in *.svg; do
        name=${svg%.svg}
        mask "$svg" 24 "alpha/$name.alpha"
        mask "$svg" 48 "alpha/$name@2x.alpha"
        mask "$svg" 16 "alpha/16/$name.alpha"
        mask "$svg" 32 "alpha/16/$name@2x.alpha"
        for file in "$name.alpha" "$name@2x.alpha" "16/$name.alpha" "16/$name@2x.alpha"; do
            entry "$file" "alpha/$file"
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
