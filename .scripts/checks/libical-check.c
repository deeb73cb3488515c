/*
 * Checks iCalendar files with libical: parser, then the table of restrictions of RFC 5545/5546 (which property may
 * appear how often in which component). libical marks what it refuses with X-LIC-ERROR properties.
 *
 * Reads one path a line from the standard input; prints "path<TAB>events" or "path<TAB>!reason". Exits with 1 when a
 * file is refused, 2 when one cannot be read.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) return NULL;
  size_t size = 0, capacity = 1 << 16;
  char *text = malloc(capacity + 1);
  while (text != NULL) {
    size += fread(text + size, 1, capacity - size, file);
    if (size < capacity) break;
    capacity *= 2;
    text = realloc(text, capacity + 1);
  }
  fclose(file);
  if (text != NULL) text[size] = '\0';
  if (text != NULL && strlen(text) != size) { /* a NUL inside: libical would read the beginning only */
    free(text);
    return NULL;
  }
  return text;
}

/* First error of a component or of those inside it, with the component's kind. */
static const char *first_error(icalcomponent *component, const char **kind) {
  icalproperty *property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
  if (property != NULL) {
    *kind = icalcomponent_kind_to_string(icalcomponent_isa(component));
    return icalproperty_get_xlicerror(property);
  }
  for (icalcomponent *child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child != NULL;
       child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
    const char *error = first_error(child, kind);
    if (error != NULL) return error;
  }
  return NULL;
}

/* Prints the verdict on a file; tells whether it passed. */
static int check(const char *path, const char *text) {
  icalcomponent *calendar = icalparser_parse_string(text);
  if (calendar == NULL) {
    printf("%s\t!not iCalendar\n", path);
    return 0;
  }
  int passed = 0;
  const char *kind = "";
  if (icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) {
    printf("%s\t!not one VCALENDAR\n", path);
  } else {
    int allowed = icalrestriction_check(calendar);
    const char *error = first_error(calendar, &kind);
    passed = allowed && error == NULL;
    if (passed) printf("%s\t%d\n", path, icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT));
    else printf("%s\t!%s: %s\n", path, kind, error == NULL ? "restriction broken" : error);
  }
  icalcomponent_free(calendar);
  return passed;
}

int main(void) {
  char path[4096];
  int status = 0;
  icalerror_set_errors_are_fatal(0);
  while (fgets(path, sizeof path, stdin) != NULL) {
    path[strcspn(path, "\r\n")] = '\0';
    char *text = read_file(path);
    if (text == NULL) {
      printf("%s\t!cannot be read, or holds a NUL\n", path);
      status = 2;
      continue;
    }
    if (!check(path, text) && status == 0) status = 1;
    free(text);
  }
  return status;
}
