// What somebody is told who watches no session (notifications.v1); mirrors tailor/model/notification.py.

import type { ApplicationStatus } from "./applications.d.ts";
import type { Failure, Job, Score } from "./protocol.d.ts";

interface Told { id: string; at: string }
export type NoticeFrame = Told & (
  | { type: "question_waiting"; session_id: string; question_id: string | null; question: string; job: Job }
  | {
      type: "session_finished"; session_id: string; status: "completed" | "failed" | "stopped"; job: Job; score: Score;
      error: Failure | null;
    }
  | { type: "application_reminder"; application_id: string; company: string; position: string; status: ApplicationStatus }
);
export interface ReadyFrame { type: "ready"; at: string; heartbeat_s: number }
export interface BeatFrame { type: "heartbeat"; at: string }
export type NotificationsFrame = NoticeFrame | ReadyFrame | BeatFrame;
