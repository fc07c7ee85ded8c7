// Where a person applied; mirrors web/applications.py.

export type ApplicationStatus = "saved" | "applied" | "interview" | "offer" | "rejected" | "withdrawn";

export interface Application {
  id: string;
  job_description_id: string | null;
  session_id: string | null;
  cv_id: string | null;
  company: string;
  position: string;
  url: string;
  status: ApplicationStatus;
  applied_at: string | null;
  next_step_at: string | null;
  notes: string;
  history: { status: ApplicationStatus; at: string }[];
  created_at: string;
  updated_at: string;
}

export type ApplicationFields = Partial<
  Pick<
    Application,
    | "job_description_id" | "session_id" | "company" | "position" | "url" | "status" | "applied_at" | "next_step_at" | "notes"
  >
>;
