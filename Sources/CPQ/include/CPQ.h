// libpq by dlopen(3): linked, it would cost every start 5 ms and 25 libraries of people who have no database.
#pragma once

#include <postgresql/libpq-fe.h>
#include <stddef.h>

// Typed by the header's own declarations, so that it checks every call.
#define CPQ_FUNCTIONS(CALL)                                                                             \
  CALL(PQconninfoParse)                                                                                 \
  CALL(PQconninfoFree)                                                                                  \
  CALL(PQconnectStartParams)                                                                            \
  CALL(PQconnectPoll)                                                                                   \
  CALL(PQstatus)                                                                                        \
  CALL(PQsocket)                                                                                        \
  CALL(PQfinish)                                                                                        \
  CALL(PQerrorMessage)                                                                                  \
  CALL(PQsetNoticeProcessor)                                                                            \
  CALL(PQsetnonblocking)                                                                                \
  CALL(PQsendQuery)                                                                                     \
  CALL(PQsendQueryParams)                                                                               \
  CALL(PQflush)                                                                                         \
  CALL(PQconsumeInput)                                                                                  \
  CALL(PQisBusy)                                                                                        \
  CALL(PQgetResult)                                                                                     \
  CALL(PQresultStatus)                                                                                  \
  CALL(PQresultErrorField)                                                                              \
  CALL(PQresultErrorMessage)                                                                            \
  CALL(PQntuples)                                                                                       \
  CALL(PQnfields)                                                                                       \
  CALL(PQgetisnull)                                                                                     \
  CALL(PQgetvalue)                                                                                      \
  CALL(PQgetlength)                                                                                     \
  CALL(PQcmdTuples)                                                                                     \
  CALL(PQclear)                                                                                         \
  CALL(PQgetCopyData)                                                                                   \
  CALL(PQputCopyData)                                                                                   \
  CALL(PQputCopyEnd)                                                                                    \
  CALL(PQnotifies)                                                                                      \
  CALL(PQfreemem)

#define CPQ_POINTER(name) __typeof__(name) *_Nonnull name;
/// What is used of libpq.
typedef struct {
  CPQ_FUNCTIONS(CPQ_POINTER)
} cpq;
#undef CPQ_POINTER

/// Loads the library of this name, such as `libpq.so.5`; later calls find it loaded. From any thread.
///
/// @param words room for what the loader says when it can't.
/// @return NULL when it is missing, or lacks a function.
const cpq *_Nullable cpq_load(const char *_Nonnull library, char *_Nonnull words, size_t room);
